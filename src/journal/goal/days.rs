//! Days of a goal: which can be meant, and which are proposed.

use chrono::{Days, NaiveDate};

use crate::work::is_meant;

/// What is odd about a day. It is said, and the day of before stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayProblem {
    /// Before 1900 or after 2200.
    Year,
    /// Something cannot have been done on a day that is still to come.
    ToCome,
}

/// What is odd about this day; `latest`: it may not be after that one.
pub fn day_problem(day: NaiveDate, latest: Option<NaiveDate>) -> Option<DayProblem> {
    if !is_meant(day) {
        return Some(DayProblem::Year);
    }
    latest.filter(|latest| day > *latest).map(|_| DayProblem::ToCome)
}

/// After how many weeks looking back is proposed.
pub const LOOK_BACK_WEEKS: [u8; 3] = [1, 2, 4];

/// The same day of the week, so many weeks later.
pub fn weeks_later(today: NaiveDate, weeks: u8) -> NaiveDate {
    today.checked_add_days(Days::new(u64::from(weeks) * 7)).unwrap_or(NaiveDate::MAX)
}
