use super::{agreement, day};
use crate::meeting::agreement::{Agreement, AgreementProblem, problem_of_check, problem_of_end};

fn days(from: Option<&str>, until: Option<&str>, check_on: Option<&str>) -> Agreement {
    Agreement { from: from.map(day), until: until.map(day), check_on: check_on.map(day), ..agreement("Half days") }
}

#[test]
fn an_end_or_a_check_before_the_start_is_said_and_kept() {
    let table = [
        (days(Some("2026-12-07"), Some("2026-12-06"), None), Some(AgreementProblem::EndBeforeStart), None),
        (days(Some("2026-12-07"), Some("2026-12-07"), Some("2026-12-07")), None, None),
        (
            days(Some("2026-12-07"), Some("2027-01-15"), Some("2026-12-06")),
            None,
            Some(AgreementProblem::CheckBeforeStart),
        ),
        (days(None, Some("2020-01-01"), Some("2019-01-01")), None, None),
        (days(Some("2026-12-07"), None, None), None, None),
    ];
    for (agreement, end, check) in table {
        assert_eq!((problem_of_end(&agreement), problem_of_check(&agreement)), (end, check), "{agreement:?}");
    }
}
