//! A stretch of days that the person types.

use chrono::NaiveDate;

use crate::work::is_meant;

/// Why two days are no stretch. It is said, and nothing is shown until they are one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BetweenProblem {
    /// One of them is missing.
    Incomplete,
    /// Before 1900 or after 2200.
    Year,
    /// The last day is before the first.
    Order,
}

/// The first and the last day, both included.
///
/// # Errors
/// When these days are no stretch.
pub fn between(from: Option<NaiveDate>, until: Option<NaiveDate>) -> Result<(NaiveDate, NaiveDate), BetweenProblem> {
    let (Some(from), Some(until)) = (from, until) else { return Err(BetweenProblem::Incomplete) };
    if !is_meant(from) || !is_meant(until) {
        return Err(BetweenProblem::Year);
    }
    if until < from { Err(BetweenProblem::Order) } else { Ok((from, until)) }
}
