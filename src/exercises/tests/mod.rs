//! Days and times in the tests of all parts, as they are written; and the app around them.

pub(super) mod whole_app;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

#[track_caller]
pub(super) fn day(written: &str) -> NaiveDate {
    written.parse().expect("day")
}

#[track_caller]
pub(super) fn time(written: &str) -> NaiveTime {
    written.parse().expect("time")
}

#[track_caller]
pub(super) fn moment(written: &str) -> NaiveDateTime {
    written.parse().expect("moment")
}
