//! The rules of goals.

mod any;
mod changes;
mod days;
mod due;
mod next_step;
mod pages;
mod pain_free;
mod properties;
mod stored;

use chrono::{NaiveDate, NaiveDateTime};

use super::{Challenge, Goal, LookBack};

#[track_caller]
fn day(written: &str) -> NaiveDate {
    written.parse().unwrap()
}

#[track_caller]
fn moment(written: &str) -> NaiveDateTime {
    written.parse().unwrap()
}

/// The day of these tests.
fn today() -> NaiveDate {
    day("2026-11-23")
}

/// A goal with words, and nothing else.
fn goal(what: &str) -> Goal {
    let begun = Goal::new(moment("2026-11-02T08:30:00"));
    Goal { what: what.to_owned(), edited: moment("2026-11-02T08:31:00"), ..begun }
}

fn challenge(id: &str, what: &str, by: Option<&str>, done: Option<&str>) -> Challenge {
    Challenge { what: what.to_owned(), by: by.map(day), done: done.map(day), ..Challenge::new(id.to_owned()) }
}

fn look_back(id: &str, date: &str, how_far: Option<u8>) -> LookBack {
    LookBack { how_far, ..LookBack::new(id.to_owned(), day(date)) }
}
