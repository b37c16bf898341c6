//! What is wrong with a block that is being written.

use crate::journal::DayProblem;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockProblem {
    /// No words for what was done.
    NoActivity,
    NoPlace,
    NoLoad,
    /// Not 1 to 1 440 minutes.
    Minutes,
    Day(DayProblem),
}
