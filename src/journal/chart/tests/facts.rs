//! What the sentence says.

use super::{all, day, line_of};
use crate::journal::chart::{Facts, facts, points};

#[test]
fn the_sentence_has_first_last_lowest_and_highest() {
    let values = all(&["2026-09-01 6", "2026-09-08 8", "2026-09-08 8", "2026-10-01 3", "2026-11-23 4"]);
    let expect = Facts {
        from: day("2026-09-01"),
        until: day("2026-11-23"),
        count: 5,
        averaged: true,
        first: 6.0,
        last: 4.0,
        lowest: 3.0,
        highest: 8.0,
    };
    assert_eq!(facts(&points(&values, None)), Some(expect));
}

#[test]
fn fewer_than_three_days_say_nothing() {
    assert_eq!(facts(&[]), None);
    assert_eq!(facts(&line_of(&["2026-09-01 6", "2026-09-02 6"])), None);
    let one_day = all(&["2026-09-01 6", "2026-09-01 6", "2026-09-01 6"]);
    assert_eq!(facts(&points(&one_day, None)), None);
    assert!(facts(&line_of(&["2026-09-01 6", "2026-09-02 6", "2026-09-03 6"])).is_some_and(|facts| !facts.averaged));
}
