//! What was rated outside the journal: at boosters, after exercises, and in the questionnaire.

use chrono::{Days, NaiveDate};

use crate::exercises::log::Entry;
use crate::exercises::programme::{BoosterVisit, Check};
use crate::questionnaire::{AnswerKey, Answers, FillIn, Value};
use crate::storage::LiveStore;
use crate::work::{Measured, MeasuredElsewhere};

/// Sessions are looked at this far back; the journal's charts that show more have other lines.
const EFFORT_DAYS: Days = Days::new(400);

/// Name of the built-in questionnaire, whose questions these are.
pub(super) const QUESTIONNAIRE: &str = "pre-consult-work";

/// The questions whose answer from 0 to 10 means the same as a measure of the journal.
pub(super) const PAIN: &str = "pain7";
pub(super) const WORK_ABILITY: &str = "work-ability";
pub(super) const TASKS: &str = "tasks";
pub(super) const TASK_NAME: &str = "task-name";
pub(super) const TASK_NOW: &str = "task-now";

/// What was rated up to today at boosters and in the questionnaire, oldest first.
pub(super) fn measured(store: LiveStore, today: NaiveDate) -> Vec<MeasuredElsewhere> {
    let mut found = Vec::new();
    let mut add = |date: NaiveDate, rated: Vec<(Measured, u8)>| {
        for (what, value) in rated.into_iter().filter(|(_, value)| date <= today && *value <= Check::MOST) {
            let place = found.iter().rposition(|other: &MeasuredElsewhere| other.date <= date);
            found.insert(place.map_or(0, |before| before + 1), MeasuredElsewhere { what, date, value });
        }
    };
    for (_, visit) in store.read_parts::<BoosterVisit>() {
        add(visit.finished.unwrap_or(visit.started).date(), of_visit(&visit.check));
    }
    for (_, fill_in) in store.read_parts::<FillIn>() {
        if let Some(finished) = fill_in.finished.filter(|_| fill_in.questionnaire == QUESTIONNAIRE) {
            add(finished.date(), of_answers(&fill_in.answers));
        }
    }
    found
}

/// How hard the exercise sessions of the last [`EFFORT_DAYS`] were, oldest first.
pub(super) fn efforts(store: LiveStore, today: NaiveDate) -> Vec<MeasuredElsewhere> {
    let entries = store.between::<Entry>(today.checked_sub_days(EFFORT_DAYS).unwrap_or(today), today);
    let efforts = entries.into_iter().filter_map(|entry| {
        let value = entry.effort.filter(|effort| *effort <= Check::MOST)?;
        Some(MeasuredElsewhere { what: Measured::Effort, date: entry.date, value })
    });
    efforts.collect()
}

pub(super) fn of_visit(check: &Check) -> Vec<(Measured, u8)> {
    let activities = check.activities.iter().filter(|activity| !activity.name.trim().is_empty());
    let activities = activities.map(|activity| (Measured::Activity(activity.name.clone()), activity.how_well));
    let all = [(Measured::Pain, check.pain), (Measured::WorkAbility, check.work_ability)].into_iter().chain(activities);
    all.filter_map(|(what, value)| Some((what, value?))).collect()
}

pub(super) fn of_answers(answers: &Answers) -> Vec<(Measured, u8)> {
    let first = |question: &str, row| answers.get(&AnswerKey::new(&question.into(), row)).first();
    let rating = |question, row| match first(question, row)? {
        Value::Integer(rating) => u8::try_from(*rating).ok(),
        _ => None,
    };
    let mut all = vec![(Measured::Pain, rating(PAIN, None)), (Measured::WorkAbility, rating(WORK_ABILITY, None))];
    for row in 0..answers.rows(&TASKS.into()) {
        if let Some(Value::Text(name)) = first(TASK_NAME, Some(row)).filter(|name| !name.is_blank()) {
            all.push((Measured::Activity(name.clone()), rating(TASK_NOW, Some(row))));
        }
    }
    all.into_iter().filter_map(|(what, value)| Some((what, value?))).collect()
}
