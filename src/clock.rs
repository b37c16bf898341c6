//! The one place that asks what time it is. Rules take the answer as a value.

use chrono::{Local, NaiveDate, NaiveDateTime, TimeZone, Utc};

/// Today, by the device's own calendar.
#[expect(clippy::disallowed_methods, reason = "this is where the clock is read")]
pub fn today() -> NaiveDate {
    Local::now().date_naive()
}

/// The device's wall time, to the millisecond.
#[expect(clippy::disallowed_methods, reason = "this is where the clock is read")]
pub fn now() -> NaiveDateTime {
    Local::now().naive_local()
}

/// Now, in UTC.
#[expect(clippy::disallowed_methods, reason = "this is where the clock is read")]
pub fn now_utc() -> NaiveDateTime {
    Utc::now().naive_utc()
}

/// The device's wall time at a moment in UTC.
pub fn wall_time(utc: NaiveDateTime) -> NaiveDateTime {
    Local.from_utc_datetime(&utc).naive_local()
}
