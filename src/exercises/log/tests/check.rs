//! Entries that cannot be meant.

use super::{day, walk};
use crate::exercises::log::{Entry, EntryError, check};

#[track_caller]
fn wrong(entry: &Entry, expect: &[EntryError]) {
    assert_eq!(check(entry, day("2026-11-23")), expect);
}

#[test]
fn a_day_is_not_in_the_future_and_not_long_ago() {
    wrong(&walk("1", "2026-11-23"), &[]);
    wrong(&walk("1", "2026-11-24"), &[EntryError::DateInFuture]);
    wrong(&walk("1", "1900-01-01"), &[]);
    wrong(&walk("1", "1899-12-31"), &[EntryError::DateTooEarly]);
}

#[test]
fn numbers_go_from_0_to_10() {
    let numbers = |effort, during, next_day| Entry {
        effort: Some(effort),
        pain_during: Some(during),
        pain_next_day: Some(next_day),
        ..walk("1", "2026-11-23")
    };
    wrong(&numbers(0, 10, 10), &[]);
    wrong(&numbers(11, 0, 0), &[EntryError::EffortOutOfRange]);
    wrong(&numbers(0, 11, 0), &[EntryError::PainDuringOutOfRange]);
    wrong(&numbers(0, 0, 255), &[EntryError::PainNextDayOutOfRange]);
}

#[test]
fn everything_is_said_at_once_and_a_note_may_be_long() {
    let entry = Entry {
        effort: Some(11),
        pain_during: Some(11),
        pain_next_day: Some(11),
        note: "é".repeat(100_000),
        ..walk("1", "9999-12-31")
    };
    let expect = [
        EntryError::DateInFuture,
        EntryError::EffortOutOfRange,
        EntryError::PainDuringOutOfRange,
        EntryError::PainNextDayOutOfRange,
    ];
    wrong(&entry, &expect);
    assert!(check(&walk("1", "2026-11-23"), chrono::NaiveDate::MAX).is_empty());
}
