//! Where and when a file is read.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use crate::work::{is_meant, iso};

/// What readers need to know of the device.
#[derive(Clone, Copy)]
pub struct Here<'a> {
    pub today: NaiveDate,
    /// The device's wall time at a moment in UTC.
    pub wall_time: &'a dyn Fn(NaiveDateTime) -> NaiveDateTime,
}

/// A moment as a file has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Written {
    /// In UTC.
    Universal(NaiveDateTime),
    Wall(NaiveDateTime),
    Day(NaiveDate),
}

impl Here<'_> {
    /// A moment in UTC, by the wall. A year that nobody means stays as it is: not every device can convert it.
    pub(super) fn wall(self, utc: NaiveDateTime) -> NaiveDateTime {
        if is_meant(utc.date()) { (self.wall_time)(utc) } else { utc }
    }
}

/// `2026-11-23`, or with a time behind `T` (or a space), which may end in `Z` or in hours and minutes from UTC.
pub(super) fn written(text: &str) -> Option<Written> {
    let text = text.trim();
    let Some((day, of_day)) = text.split_once(['T', ' ']) else { return iso::date(text).map(Written::Day) };
    let day = iso::date(day)?;
    if let Some(time) = of_day.strip_suffix('Z') {
        return Some(Written::Universal(day.and_time(iso::time(time)?)));
    }
    let Some(sign) = of_day.rfind(['+', '-']) else { return Some(Written::Wall(day.and_time(iso::time(of_day)?))) };
    let (time, offset) = of_day.split_at_checked(sign)?;
    let hours = offset.get(1..3)?.parse::<u8>().ok()?;
    let minutes = offset.get(3..)?.trim_start_matches(':').parse::<u8>().unwrap_or_default();
    let ahead = TimeDelta::minutes(i64::from(hours) * 60 + i64::from(minutes));
    let ahead = if offset.starts_with('-') { -ahead } else { ahead };
    day.and_time(iso::time(time)?).checked_sub_signed(ahead).map(Written::Universal)
}
