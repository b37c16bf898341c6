//! Which planned time an entry answers, case by case.

use super::{all_planned, entry, walk};
use crate::exercises::log::{Entry, answered};

/// For each planned time the id of the entry that answers it; then the ids of the others.
#[track_caller]
fn check(planned: &[&str], entries: &[Entry], expect: &[&str], extra: &[&str]) {
    let planned = all_planned(planned);
    let answered = answered(&planned, entries);
    let ids: Vec<&str> =
        answered.planned.iter().map(|(_, entry)| entry.map_or("-", |entry| entry.id.as_str())).collect();
    assert_eq!(ids, expect);
    let ids: Vec<&str> = answered.extra.iter().map(|entry| entry.id.as_str()).collect();
    assert_eq!(ids, extra);
    assert!(answered.planned.iter().map(|(occurrence, _)| *occurrence).eq(&planned), "all are there, in order");
}

const TWICE: [&str; 2] = ["home 2026-11-23T08:00", "home 2026-11-23T20:00"];

#[test]
fn an_entry_answers_its_own_time() {
    check(&TWICE, &[entry("1", "home 2026-11-23T20:00")], &["-", "1"], &[]);
    check(&TWICE, &[entry("1", "home 2026-11-23T20:00"), entry("2", "home 2026-11-23T08:00")], &["2", "1"], &[]);
}

#[test]
fn an_entry_without_a_time_takes_the_first_that_is_left() {
    check(&TWICE, &[entry("1", "home 2026-11-23")], &["1", "-"], &[]);
    check(&TWICE, &[entry("1", "home 2026-11-23"), entry("2", "home 2026-11-23T08:00")], &["2", "1"], &[]);
    let three = [entry("1", "home 2026-11-23"), entry("2", "home 2026-11-23"), entry("3", "home 2026-11-23")];
    check(&TWICE, &three, &["1", "2"], &["3"]);
}

#[test]
fn an_entry_for_a_time_that_was_moved_still_answers() {
    check(&TWICE, &[entry("1", "home 2026-11-23T07:00")], &["1", "-"], &[]);
    check(&TWICE, &[entry("1", "home 2026-11-23T07:00"), entry("2", "home 2026-11-23T08:00")], &["2", "1"], &[]);
}

#[test]
fn the_same_time_twice_does_not_answer_the_evening() {
    check(&TWICE, &[entry("1", "home 2026-11-23T08:00"), entry("2", "home 2026-11-23T08:00")], &["1", "-"], &["2"]);
}

#[test]
fn other_plans_other_days_and_no_plan_answer_nothing() {
    let others = [
        walk("1", "2026-11-23"),
        entry("2", "gym 2026-11-23T08:00"),
        entry("3", "home 2026-11-22T08:00"),
        entry("4", "home 2026-11-24"),
    ];
    check(&TWICE, &others, &["-", "-"], &["1", "2", "3", "4"]);
    check(&[], &others, &[], &["1", "2", "3", "4"]);
    check(&TWICE, &[], &["-", "-"], &[]);
}

#[test]
fn plans_at_the_same_time_are_told_apart() {
    let both = ["gym 2026-11-23T08:00", "home 2026-11-23T08:00", "gym 2026-11-24T08:00"];
    check(&both, &[entry("1", "home 2026-11-23T08:00")], &["-", "1", "-"], &[]);
    check(&both, &[entry("1", "gym 2026-11-24"), entry("2", "gym 2026-11-23")], &["2", "-", "1"], &[]);
}
