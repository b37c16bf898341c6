//! What a day and a week add up to. Days are wall days: clocks going forward or back change nothing.

use chrono::{Datelike, Days, NaiveDate};

use super::{Block, Load};
use crate::work::{is_meant, iso};

/// A day has this many minutes. More may be written down, for instance when two things were done at once.
pub const DAY_MINUTES: u32 = 24 * 60;

/// The day an address names; today when it names none that a person can mean.
pub fn shown_day(address: &str, today: NaiveDate) -> NaiveDate {
    iso::date(address).filter(|day| is_meant(*day)).unwrap_or(today)
}

/// The Monday on or before this day. In all languages of the app the week begins on Monday.
pub fn monday_of(day: NaiveDate) -> NaiveDate {
    day.checked_sub_days(Days::new(u64::from(day.weekday().num_days_from_monday()))).unwrap_or(day)
}

/// Monday to Sunday around this day.
pub fn week_of(day: NaiveDate) -> Vec<NaiveDate> {
    monday_of(day).iter_days().take(7).collect()
}

/// Minutes of this day that the person found light, medium and heavy.
pub fn minutes_by_load(blocks: &[Block], day: NaiveDate) -> [u32; 3] {
    Load::ALL.map(|load| {
        let of_load = blocks.iter().filter(|block| block.date == day && block.load == load);
        of_load.fold(0, |sum: u32, block| sum.saturating_add(u32::from(block.minutes)))
    })
}

/// Where each part of a stacked bar begins and how long it is, when `most` minutes are `length` long. The parts touch
/// each other.
pub fn stacked(minutes: [u32; 3], most: u32, length: u32) -> [(u32, u32); 3] {
    let end_of = |minutes: u64| {
        let end = minutes * u64::from(length) / u64::from(most.max(1));
        u32::try_from(end).unwrap_or(u32::MAX).min(length)
    };
    let mut sum = 0;
    minutes.map(|part| {
        let from = end_of(sum);
        sum += u64::from(part);
        (from, end_of(sum) - from)
    })
}
