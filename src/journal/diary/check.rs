//! What is wrong with a block, or with a day, that is being written.

use chrono::NaiveDate;

use crate::work::FIRST_DAY;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockProblem {
    /// No words for what was done.
    NoActivity,
    NoPlace,
    NoLoad,
    /// Not 1 to 1 440 minutes.
    Minutes,
    /// Before 1900.
    DateTooEarly,
    /// After today, as the device has it.
    DateInFuture,
}

/// What is wrong with the day of something that has been.
pub fn date_problem(date: NaiveDate, today: NaiveDate) -> Option<BlockProblem> {
    if date < FIRST_DAY {
        return Some(BlockProblem::DateTooEarly);
    }
    (date > today).then_some(BlockProblem::DateInFuture)
}
