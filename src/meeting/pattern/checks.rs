//! Numbers and days of a week that cannot be right. They are said, and stay as they were typed.

use chrono::NaiveDate;

use crate::meeting::preparation::PatternWeek;
use crate::work::is_meant;

pub const MOST_DAYS: u8 = 7;

/// Minutes in a week.
pub const MOST_MINUTES: u32 = 7 * DAY;

const DAY: u32 = 24 * 60;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WeekProblem {
    /// More days than a week has.
    Days,
    /// More hours than a week has.
    Hours,
    /// Hours, and no day to work them on.
    NoDays,
    /// More hours a day than a day has.
    LongDays,
    /// Looking back at a week before it begins.
    LookBackEarly,
    /// A year that nobody means.
    LookBackYear,
}

/// What cannot be right in a week that begins on this day.
pub fn week_problems(week: &PatternWeek, begins: Option<NaiveDate>) -> Vec<WeekProblem> {
    let (days, minutes) = (week.days, week.minutes);
    let long = days.zip(minutes).is_some_and(|(days, minutes)| minutes > u32::from(days) * DAY);
    let early = week.look_back.zip(begins).is_some_and(|(look_back, begins)| look_back < begins);
    let strange = week.look_back.is_some_and(|day| !is_meant(day));
    let days_wrong = days.is_some_and(|days| days > MOST_DAYS);
    let hours_wrong = minutes.is_some_and(|minutes| minutes > MOST_MINUTES);
    let hours = match (hours_wrong, long, days) {
        (true, ..) => Some(WeekProblem::Hours),
        (false, true, Some(0)) => Some(WeekProblem::NoDays),
        (false, true, _) => Some(WeekProblem::LongDays),
        (false, false, _) => None,
    };
    let look_back = match (strange, early) {
        (true, _) => Some(WeekProblem::LookBackYear),
        (false, true) => Some(WeekProblem::LookBackEarly),
        (false, false) => None,
    };
    days_wrong.then_some(WeekProblem::Days).into_iter().chain(hours).chain(look_back).collect()
}

/// Minutes on each of the days, on average; `None` when it cannot be said.
pub fn hours_a_day(week: &PatternWeek) -> Option<u32> {
    week.minutes?.checked_div(u32::from(week.days?))
}
