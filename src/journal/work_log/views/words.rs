//! A week in words.

use chrono::{Datelike, Weekday};

use crate::i18n::{Language, list, texts, weekday_name};
use crate::journal::diary::week_of;
use crate::journal::work_log::{WorkWeek, hours_number};

/// What was written down: the hours first, then days off and days worked. Empty when there is none of it.
pub(super) fn week_words(week: &WorkWeek, language: Language) -> Vec<String> {
    let texts = texts(language);
    let hours = |minutes| hours_number(minutes, language);
    let mut words = Vec::new();
    match (week.worked, week.contract) {
        (Some(worked), Some(contract)) => words.push(texts.work_log_hours_of(hours(worked), hours(contract))),
        (Some(worked), None) => words.push(texts.work_log_hours(hours(worked))),
        (None, _) => {}
    }
    if let Some(days) = week.days_off {
        words.push(texts.work_log_days_off(days.into()));
    }
    let worked: Vec<String> = weekdays(week, Some(true)).map(|day| weekday_name(day, language).to_owned()).collect();
    if !worked.is_empty() {
        words.push(texts.work_log_worked_on(list(&worked, language)));
    }
    words
}

/// The days of the week with this answer, from Monday.
pub(super) fn weekdays(week: &WorkWeek, worked: Option<bool>) -> impl Iterator<Item = Weekday> {
    week_of(week.monday).into_iter().map(|day| day.weekday()).filter(move |day| week.worked_on(*day) == worked)
}
