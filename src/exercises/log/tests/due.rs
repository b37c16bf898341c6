//! What is due, case by case. It is Monday 23 November 2026, 12:00.

use super::{all_planned, entry, moment, planned, with};
use crate::exercises::log::{Due, DueState, Entry, Outcome, due};

const DAYS: [&str; 8] = [
    "home 2026-11-21T20:00",
    "home 2026-11-22T20:00",
    "home 2026-11-23T11:00",
    "home 2026-11-23T11:01",
    "home 2026-11-23T12:00",
    "home 2026-11-23T12:01",
    "home 2026-11-23T20:00",
    "home 2026-11-24T08:00",
];

#[track_caller]
fn check(now: &str, entries: &[Entry], expect: &[(&str, DueState)]) {
    let expect: Vec<Due> = expect.iter().map(|(at, state)| Due { occurrence: planned(at), state: *state }).collect();
    assert_eq!(due(&all_planned(&DAYS), entries, moment(now)), expect);
}

#[test]
fn yesterday_and_today_are_asked() {
    let expect = [
        (DAYS[1], DueState::Overdue),
        (DAYS[2], DueState::Overdue),
        (DAYS[3], DueState::Now),
        (DAYS[4], DueState::Now),
        (DAYS[5], DueState::LaterToday),
        (DAYS[6], DueState::LaterToday),
    ];
    check("2026-11-23T12:00:00", &[], &expect);
}

#[test]
fn what_is_answered_is_left_out_however_it_went() {
    let entries = [
        entry("1", DAYS[1]),
        with(Outcome::Skipped(None), entry("2", DAYS[3])),
        with(Outcome::Shortened(None), entry("3", DAYS[6])),
        entry("4", "home 2026-11-23"),
    ];
    let expect = [(DAYS[4], DueState::Now), (DAYS[5], DueState::LaterToday)];
    check("2026-11-23T12:00:00", &entries, &expect);
}

#[test]
fn a_late_evening_is_still_now_after_midnight() {
    let late = all_planned(&["home 2026-11-22T23:30"]);
    assert_eq!(due(&late, &[], moment("2026-11-23T00:15:00"))[0].state, DueState::Now);
    assert_eq!(due(&late, &[], moment("2026-11-23T00:30:00"))[0].state, DueState::Overdue);
    assert!(due(&late, &[], moment("2026-11-24T00:00:00")).is_empty());
}

#[test]
fn a_clock_that_was_set_back_asks_what_is_then_to_come() {
    check("2026-11-21T19:00:00", &[], &[(DAYS[0], DueState::LaterToday)]);
    assert!(due(&[], &[], moment("2026-11-23T12:00:00")).is_empty());
}
