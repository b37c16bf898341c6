//! The days of a proposal.

use chrono::NaiveDate;

use crate::work::is_meant;

/// What cannot be right about a day. It is said, and both days stay as they were typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PeriodProblem {
    /// A year that nobody means.
    Year,
    /// It ends before it begins.
    Order,
}

/// What is wrong with the first and with the last day.
pub fn period_problems(
    from: Option<NaiveDate>,
    until: Option<NaiveDate>,
) -> (Option<PeriodProblem>, Option<PeriodProblem>) {
    let year = |day: Option<NaiveDate>| day.filter(|day| !is_meant(*day)).map(|_| PeriodProblem::Year);
    let turned = from.zip(until).is_some_and(|(from, until)| until < from);
    let order = (turned && year(from).is_none()).then_some(PeriodProblem::Order);
    (year(from), year(until).or(order))
}
