//! Building up: patterns, checks, what is typed, what is shown.

mod checks;
mod pages;
mod picture;
mod starting_pattern;
mod typed;

use chrono::NaiveDate;

use crate::meeting::preparation::PatternWeek;

#[track_caller]
fn day(written: &str) -> NaiveDate {
    written.parse().unwrap()
}

fn week(id: &str, days: Option<u8>, minutes: Option<u32>) -> PatternWeek {
    PatternWeek { days, minutes, ..PatternWeek::new(id.to_owned()) }
}
