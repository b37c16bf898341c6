//! Names made from the moment something was begun.

use chrono::{Datelike, NaiveDateTime, Timelike};

/// `20261123T091502123`: digits only, so that names sort by time. Written out: chrono's own formatter is large in wasm.
pub fn moment_id(moment: NaiveDateTime) -> String {
    let (day, time) = (moment.date(), moment.time());
    format!(
        "{:04}{:02}{:02}T{:02}{:02}{:02}{:03}",
        day.year(),
        day.month(),
        day.day(),
        time.hour(),
        time.minute(),
        time.second(),
        // A leap second counts on past 1 000.
        time.nanosecond() / 1_000_000 % 1_000
    )
}
