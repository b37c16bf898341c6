//! Work days and days off side by side: two averages and how many days each has. It compares nothing and says nothing
//! about a cause.

use chrono::{Datelike, Days, NaiveDate};

use super::Point;
use crate::journal::work_log::WorkWeek;

/// With fewer days on a side there is too little to tell.
const LEAST_DAYS: u32 = 5;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayKind {
    Worked,
    Off,
}

/// The days of one kind that have a value.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Side {
    pub days: u32,
    /// Of the values of these days; 0 without days.
    pub average: f64,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum WorkDays {
    /// No day with a value lies in a week in which the person said which days they worked.
    Unknown,
    /// How many days each has so far.
    TooFew {
        worked: u32,
        off: u32,
    },
    Both {
        worked: Side,
        off: Side,
    },
}

impl WorkDays {
    /// How many days each side needs.
    pub const LEAST_DAYS: u32 = LEAST_DAYS;
}

/// Puts points, one a day, on the side of their day. Days of weeks in which nothing was said count for neither.
pub fn work_days_against_days_off(points: &[Point], weeks: &[WorkWeek]) -> WorkDays {
    let (mut worked, mut off) = (Side::default(), Side::default());
    for point in points {
        let side = match kind_of(point.date, weeks) {
            Some(DayKind::Worked) => &mut worked,
            Some(DayKind::Off) => &mut off,
            None => continue,
        };
        side.days += 1;
        side.average += (point.value - side.average) / f64::from(side.days);
    }
    match (worked.days, off.days) {
        (0, 0) => WorkDays::Unknown,
        (LEAST_DAYS.., LEAST_DAYS..) => WorkDays::Both { worked, off },
        (worked, off) => WorkDays::TooFew { worked, off },
    }
}

/// Whether a day was worked; `None`: nobody said.
fn kind_of(day: NaiveDate, weeks: &[WorkWeek]) -> Option<DayKind> {
    let place = day.weekday().num_days_from_monday();
    let monday = day.checked_sub_days(Days::new(place.into()))?;
    let bits = weeks.iter().find(|week| week.monday == monday)?.days_worked?;
    Some(if bits & (1 << place) == 0 { DayKind::Off } else { DayKind::Worked })
}
