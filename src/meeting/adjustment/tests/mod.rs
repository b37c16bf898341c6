//! The menu and the proposals.

mod menu;
mod pages;
mod proposals;

use chrono::{NaiveDate, NaiveDateTime};

#[track_caller]
fn day(written: &str) -> NaiveDate {
    written.parse().unwrap()
}

fn now() -> NaiveDateTime {
    day("2026-11-23").and_hms_opt(9, 0, 0).unwrap()
}
