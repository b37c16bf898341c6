//! Rows of a goal, each on the day it is about. A value says beside it which goal it belongs to.

use chrono::NaiveDate;

use super::rows_of_days::RATING;
use super::table::{Row, Table};
use crate::i18n::Texts;
use crate::journal::check_in::excerpt;
use crate::journal::goal::{Challenge, ClosedHow, Goal};

pub(super) fn goal(goal: &Goal, table: &mut Table, texts: Texts) {
    let mut rows = Rows { table, texts, name: excerpt(&goal.what) };
    let begun = goal.created.date();
    rows.words(begun, texts.export_goal(), &goal.what);
    rows.words(begun, texts.export_plan_what(), &goal.plan.what);
    rows.words(begun, texts.export_plan_when(), &goal.plan.when);
    rows.words(begun, texts.export_plan_place(), &goal.plan.place);
    rows.words(begun, texts.export_plan_with(), &goal.plan.with_whom);
    for obstacle in &goal.obstacles {
        rows.words(begun, texts.export_obstacle(), &obstacle.what);
        rows.words(begun, texts.export_then(), &obstacle.then);
    }
    rows.rating(begun, texts.export_confidence(), goal.confidence);
    for challenge in &goal.challenges {
        rows.challenge(challenge, begun);
    }
    for look_back in &goal.look_backs {
        rows.rating(look_back.date, texts.export_how_far(), look_back.how_far);
        rows.words(look_back.date, texts.export_helped(), &look_back.helped);
        rows.words(look_back.date, texts.export_next(), &look_back.next);
    }
    if let Some(day) = goal.look_back_on {
        rows.named(day, texts.export_look_back_on());
    }
    if let Some(closed) = goal.closed {
        let how = closed_words(closed.how, texts);
        rows.named(closed.on, how);
    }
}

/// How a goal came off the list.
pub(super) fn closed_words(how: ClosedHow, texts: Texts) -> &'static str {
    match how {
        ClosedHow::Reached => texts.export_reached(),
        ClosedHow::LetGo => texts.export_let_go(),
        ClosedHow::Later => texts.export_for_later(),
    }
}

struct Rows<'a> {
    table: &'a mut Table,
    texts: Texts,
    /// The beginning of the goal's own words.
    name: String,
}

impl Rows<'_> {
    fn push(&mut self, date: NaiveDate, what: &str, value: Option<f64>, words: String) {
        let (part, what, unit) = (self.texts.export_part_goals(), what.to_owned(), RATING.to_owned());
        self.table.push(&Row { date, time: None, part, what, value, unit, words });
    }

    fn words(&mut self, date: NaiveDate, what: &str, words: &str) {
        self.push(date, what, None, words.to_owned());
    }

    /// Something that happened to the goal: said with its name, or at least that it is one.
    fn named(&mut self, date: NaiveDate, what: &str) {
        let name = if self.name.is_empty() { self.texts.export_goal().to_owned() } else { self.name.clone() };
        self.push(date, what, None, name);
    }

    fn rating(&mut self, date: NaiveDate, what: &str, rating: Option<u8>) {
        if let Some(rating) = rating {
            self.push(date, what, Some(f64::from(rating)), self.name.clone());
        }
    }

    /// On its own day, where it has one.
    fn challenge(&mut self, challenge: &Challenge, begun: NaiveDate) {
        let texts = self.texts;
        let day = challenge.by.or(challenge.done).unwrap_or(begun);
        self.words(day, texts.export_challenge(), &challenge.what);
        self.words(day, texts.export_before(), &challenge.before);
        self.words(challenge.done.unwrap_or(day), texts.export_after(), &challenge.after);
        if let Some(done) = challenge.done {
            self.words(done, texts.export_challenge_done(), &excerpt(&challenge.what));
        }
    }
}
