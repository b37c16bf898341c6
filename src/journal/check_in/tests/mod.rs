//! Check-ins: tables of cases, what holds for any, and what the screens show.

mod day;
mod edits;
mod excerpts;
mod filling;
mod prompts;
mod screens;
mod settings;
mod storing;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::{CheckIn, HowWas};

#[track_caller]
fn day(written: &str) -> NaiveDate {
    written.parse().unwrap()
}

#[track_caller]
fn time(written: &str) -> NaiveTime {
    written.parse().unwrap()
}

#[track_caller]
fn moment(written: &str) -> NaiveDateTime {
    written.parse().unwrap()
}

fn now() -> NaiveDateTime {
    moment("2026-11-23T09:15:02.123")
}

/// With something in each field.
fn full() -> CheckIn {
    CheckIn {
        how: Some(HowWas::Good),
        words: "Lifted the beds with a colleague. Ça va !".to_owned(),
        pain: Some(3),
        tired: Some(5),
        stress: Some(0),
        sleep: Some(10),
        tags: vec!["night shift".to_owned(), "walked".to_owned()],
        edited: Some(moment("2026-11-23T21:40:00")),
        ..CheckIn::new(day("2026-11-23"), now())
    }
}
