//! The work log: tables of cases, and what holds for any week.

mod changes;
mod hours;
mod pages;
mod stored;
mod weeks;

use chrono::{NaiveDate, NaiveDateTime};

use super::WorkWeek;

#[track_caller]
fn day(written: &str) -> NaiveDate {
    written.parse().expect("day")
}

#[track_caller]
fn moment(written: &str) -> NaiveDateTime {
    written.parse().expect("moment")
}

fn week(monday: &str) -> WorkWeek {
    WorkWeek {
        monday: day(monday),
        worked: None,
        contract: None,
        adapted: String::new(),
        days_off: None,
        days_worked: None,
        note: String::new(),
        written: moment("2026-11-23T17:30:00"),
    }
}
