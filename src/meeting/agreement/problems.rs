//! What is odd about an agreement. It is said; nothing is refused or changed for it.

use chrono::NaiveDate;

use super::Agreement;

/// Characters from which a text is called long.
pub const LONG: usize = 1_000;

/// Days that do not go together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgreementProblem {
    EndBeforeStart,
    CheckBeforeStart,
}

/// What is odd about the last day.
pub fn problem_of_end(agreement: &Agreement) -> Option<AgreementProblem> {
    is_before(agreement.until, agreement.from).then_some(AgreementProblem::EndBeforeStart)
}

/// What is odd about the day of the check.
pub fn problem_of_check(agreement: &Agreement) -> Option<AgreementProblem> {
    is_before(agreement.check_on, agreement.from).then_some(AgreementProblem::CheckBeforeStart)
}

fn is_before(day: Option<NaiveDate>, start: Option<NaiveDate>) -> bool {
    day.zip(start).is_some_and(|(day, start)| day < start)
}
