//! Which days a check-in can be about.

use chrono::NaiveDate;

use crate::work::FIRST_DAY;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateProblem {
    /// Before 1900.
    TooEarly,
    /// After today, as the device has it. What was written before its clock was set back stays and can be changed.
    InFuture,
}

/// What is wrong with a day that the person chooses. `None`: nothing.
pub fn date_problem(date: NaiveDate, today: NaiveDate) -> Option<DateProblem> {
    if date < FIRST_DAY {
        Some(DateProblem::TooEarly)
    } else if date > today {
        Some(DateProblem::InFuture)
    } else {
        None
    }
}
