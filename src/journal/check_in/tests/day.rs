//! Days that a check-in can be about, and check-ins day by day.

use proptest::prelude::*;

use super::{day, now};
use crate::journal::check_in::{CheckIn, by_day};
use crate::journal::{DayProblem, day_problem};

#[test]
fn any_day_since_1900_up_to_today_can_be_written_about() {
    let today = day("2026-11-23");
    let cases = [
        ("2026-11-23", None),
        ("2026-11-22", None),
        ("2024-02-29", None),
        ("1900-01-01", None),
        ("1899-12-31", Some(DayProblem::TooEarly)),
        ("0002-11-23", Some(DayProblem::TooEarly)),
        ("2026-11-24", Some(DayProblem::InFuture)),
        ("+20266-11-23", Some(DayProblem::InFuture)),
    ];
    for (written, expect) in cases {
        assert_eq!(day_problem(day(written), today), expect, "{written}");
    }
    // A clock that stands before 1900 is no reason to lose the first sentence.
    assert_eq!(day_problem(day("1890-01-02"), day("1890-01-01")), Some(DayProblem::TooEarly));
}

proptest! {
    #[test]
    fn no_check_in_is_lost_or_moved_and_a_day_stands_once(days in prop::collection::vec(1_u32..5, 0..60)) {
        let mut days = days;
        days.sort_unstable_by(|one, other| other.cmp(one));
        let date = |number: u32| day("2026-11-01").checked_add_days(chrono::Days::new(number.into())).unwrap();
        let all: Vec<CheckIn> = (0..).zip(&days).map(|(id, number): (usize, _)| CheckIn {
            id: id.to_string(),
            ..CheckIn::new(date(*number), now())
        }).collect();
        let grouped = by_day(all.clone());
        prop_assert!(grouped.windows(2).all(|pair| pair[0].0 > pair[1].0));
        prop_assert!(grouped.iter().all(|(of, some)| !some.is_empty() && some.iter().all(|one| one.date == *of)));
        let back: Vec<CheckIn> = grouped.into_iter().flat_map(|(_, of_day)| of_day).collect();
        prop_assert_eq!(back, all);
    }
}
