//! Which days something that was can be about.

use chrono::NaiveDate;

use crate::i18n::Texts;
use crate::work::FIRST_DAY;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayProblem {
    /// Before 1900.
    TooEarly,
    /// After today, as the device has it. What was written before its clock was set back stays and can be changed.
    InFuture,
}

/// What is wrong with a day that the person chooses. `None`: nothing.
pub fn day_problem(day: NaiveDate, today: NaiveDate) -> Option<DayProblem> {
    if day < FIRST_DAY {
        Some(DayProblem::TooEarly)
    } else if day > today {
        Some(DayProblem::InFuture)
    } else {
        None
    }
}

impl DayProblem {
    /// The sentence the person reads.
    pub fn words(self, texts: Texts) -> &'static str {
        match self {
            Self::TooEarly => texts.journal_day_early(),
            Self::InFuture => texts.journal_day_late(),
        }
    }
}
