//! What leaves the journal.

mod days;
mod days_ahead;
mod pages;
mod person;
mod report;
mod rows;
mod storing;
mod unticked;

use chrono::{NaiveDate, NaiveTime};

fn day(written: &str) -> NaiveDate {
    written.parse().unwrap()
}

fn time(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}
