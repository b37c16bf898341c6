//! Days that can be meant.

use chrono::NaiveDate;

use super::{day, today};
use crate::journal::goal::{DayProblem, LOOK_BACK_WEEKS, day_problem, weeks_later};

#[test]
fn slips_of_the_finger_are_told_from_days() {
    let cases = [
        ("2026-11-23", None, None),
        ("2031-01-01", None, None),
        ("0202-11-23", None, Some(DayProblem::Year)),
        ("1899-12-31", None, Some(DayProblem::Year)),
        ("1900-01-01", None, None),
        ("+20266-11-23", Some(today()), Some(DayProblem::Year)),
        ("2026-11-23", Some(today()), None),
        ("2026-11-24", Some(today()), Some(DayProblem::ToCome)),
    ];
    for (written, latest, expect) in cases {
        assert_eq!(day_problem(day(written), latest), expect, "{written}");
    }
}

#[test]
fn looking_back_is_proposed_on_the_same_day_of_the_week() {
    let proposed = LOOK_BACK_WEEKS.map(|weeks| weeks_later(day("2028-02-23"), weeks));
    assert_eq!(proposed, [day("2028-03-01"), day("2028-03-08"), day("2028-03-22")]);
    assert_eq!(weeks_later(NaiveDate::MAX, 4), NaiveDate::MAX);
}
