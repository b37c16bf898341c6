//! The rules of the meter, and the pages as they are read.

mod log;
mod meter;
mod pages;
mod reminder;
pub(crate) mod stage;
mod trials;

use chrono::{NaiveDate, NaiveDateTime};

use super::{BackupLog, Made, Rhythm};
use crate::work::iso;

fn day(written: &str) -> NaiveDate {
    iso::date(written).unwrap()
}

fn moment(written: &str) -> NaiveDateTime {
    iso::date_time(written).unwrap()
}

/// Made at eight in the morning of this day, and not tried.
fn made(on: &str) -> Made {
    Made { at: moment(&format!("{on}T08:00:00")), fingerprint: "00000000000000ff".to_owned(), checked: None }
}

fn log(last: Option<Made>, rhythm: Rhythm) -> BackupLog {
    BackupLog { last, rhythm, rhythm_since: Some(day("2026-11-01")), device: String::new() }
}
