//! Sentences about goals.

use chrono::NaiveDate;

use crate::i18n::{Language, Texts, date_near, date_short, texts};
use crate::journal::goal::{Closed, ClosedHow, Goal, GoalStep, NextStep};

/// Days from which a date is said with its year.
const FAR: i64 = 180;

/// A day as it is said on this day: the year only where it is needed.
pub(super) fn day_words(day: NaiveDate, today: NaiveDate, language: Language) -> String {
    let far = day.signed_duration_since(today).num_days().abs() >= FAR;
    if far { date_short(day, language) } else { date_near(day, language) }
}

/// The goal in the person's words.
pub(super) fn goal_name(what: &str, texts: Texts) -> String {
    match what.trim() {
        "" => texts.goal_unnamed().to_owned(),
        what => what.to_owned(),
    }
}

/// What comes next, or how it was closed.
pub(super) fn state_words(goal: &Goal, next: Option<&NextStep>, today: NaiveDate, language: Language) -> String {
    let texts = texts(language);
    match (goal.closed, next) {
        (Some(closed), _) => closed_words(closed, language),
        (None, Some(next)) => texts.goal_next(next_words(next, today, language)),
        (None, None) => String::new(),
    }
}

fn next_words(next: &NextStep, today: NaiveDate, language: Language) -> String {
    let texts = texts(language);
    match next {
        NextStep::Fill(GoalStep::Choose) => texts.goal_next_choose().to_owned(),
        NextStep::Fill(GoalStep::Plan) => texts.goal_next_plan().to_owned(),
        NextStep::Fill(GoalStep::Obstacles) => texts.goal_next_obstacles().to_owned(),
        NextStep::Fill(GoalStep::Confidence) => texts.goal_next_confidence().to_owned(),
        NextStep::Fill(GoalStep::Do) => texts.goal_next_do().to_owned(),
        NextStep::Fill(GoalStep::LookBack) | NextStep::ChooseLookBack => texts.goal_next_choose_day().to_owned(),
        NextStep::Challenge { what, by: None } => texts.goal_next_challenge(what),
        NextStep::Challenge { what, by: Some(day) } if *day < today => texts.goal_next_challenge_open(what),
        NextStep::Challenge { what, by: Some(day) } => {
            texts.goal_next_challenge_on(day_words(*day, today, language), what)
        }
        NextStep::LookBack(day) if *day <= today => texts.goal_next_look_back().to_owned(),
        NextStep::LookBack(day) => texts.goal_next_look_back_on(day_words(*day, today, language)),
    }
}

pub(super) fn closed_words(closed: Closed, language: Language) -> String {
    let texts = texts(language);
    let on = date_short(closed.on, language);
    match closed.how {
        ClosedHow::Reached => texts.goal_closed_reached(on),
        ClosedHow::LetGo => texts.goal_closed_let_go(on),
        ClosedHow::Later => texts.goal_closed_later(on),
    }
}

/// The step in a word or two.
pub(super) fn step_name(step: GoalStep, texts: Texts) -> &'static str {
    match step {
        GoalStep::Choose => texts.goal_step_choose(),
        GoalStep::Plan => texts.goal_step_plan(),
        GoalStep::Obstacles => texts.goal_step_obstacles(),
        GoalStep::Confidence => texts.goal_step_confidence(),
        GoalStep::Do => texts.goal_step_do(),
        GoalStep::LookBack => texts.goal_step_look_back(),
    }
}

/// The step as the heading of its screen.
pub(super) fn step_title(step: GoalStep, texts: Texts) -> &'static str {
    match step {
        GoalStep::Choose => texts.goal_what(),
        GoalStep::Plan => texts.goal_plan(),
        GoalStep::Obstacles => texts.goal_obstacles(),
        GoalStep::Confidence => texts.goal_confidence(),
        GoalStep::Do => texts.goal_do(),
        GoalStep::LookBack => texts.goal_look_back(),
    }
}
