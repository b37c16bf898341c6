//! The forgiving picture of the last weeks: how much of what was planned was done. There is no streak to break, an
//! excused day counts for nothing, and what was done besides is shown beside it.

use chrono::{Days, NaiveDate, NaiveDateTime};

use super::{Entry, Outcome, answered};
use crate::exercises::plan::Occurrence;

/// Below this many planned times a percentage says nothing.
pub const TOO_FEW: u32 = 3;

/// The weeks that are looked at; each has seven days, and the last one ends today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Period {
    FourWeeks,
    TwelveWeeks,
}

impl Period {
    pub fn weeks(self) -> u8 {
        match self {
            Self::FourWeeks => 4,
            Self::TwelveWeeks => 12,
        }
    }

    /// Its first day.
    pub fn first_day(self, today: NaiveDate) -> NaiveDate {
        today.checked_sub_days(Days::new(u64::from(self.weeks()) * 7 - 1)).unwrap_or(NaiveDate::MIN)
    }
}

/// Counted sessions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Planned times that have come, and later ones of today that are done already.
    pub planned: u32,
    /// Of these, how many were done, whole or shortened.
    pub done: u32,
    /// Done besides.
    pub extra: u32,
}

impl Tally {
    /// The share that was done, in whole percent, 0 to 100; `None` when fewer than [`TOO_FEW`] were planned.
    pub fn percent(self) -> Option<u8> {
        let share = (self.done * 100 + self.planned / 2).checked_div(self.planned)?;
        u8::try_from(share).ok().filter(|_| self.planned >= TOO_FEW)
    }
}

/// Seven days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Week {
    pub first: NaiveDate,
    pub last: NaiveDate,
    pub tally: Tally,
}

/// The picture of a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    pub whole: Tally,
    /// Oldest first.
    pub weeks: Vec<Week>,
    /// Days on which something was planned and a pause excused it.
    pub excused_days: u32,
}

impl Outcome {
    /// Whether it counts as done: less than planned does too.
    pub fn is_done(self) -> bool {
        matches!(self, Self::Done | Self::Shortened(_))
    }
}

/// The picture of the period that ends today. `occurrences` and `excused` are what plans ask for and what pauses excuse
/// in it, in order; what lies outside it, in these or in the entries, is not counted.
pub fn share(
    occurrences: &[Occurrence],
    excused: &[Occurrence],
    entries: &[Entry],
    now: NaiveDateTime,
    period: Period,
) -> Share {
    let mut weeks = weeks(now.date(), period);
    let answered = answered(occurrences, entries);
    for (occurrence, entry) in answered.planned {
        let done = entry.is_some_and(|entry| entry.outcome.is_done());
        if let Some(tally) = week_of(&mut weeks, occurrence.date).filter(|_| done || occurrence.moment() <= now) {
            tally.planned += 1;
            tally.done += u32::from(done);
        }
    }
    for entry in answered.extra.into_iter().filter(|entry| entry.outcome.is_done()) {
        if let Some(tally) = week_of(&mut weeks, entry.date) {
            tally.extra += 1;
        }
    }
    let mut whole = Tally::default();
    for Week { tally, .. } in &weeks {
        whole.planned += tally.planned;
        whole.done += tally.done;
        whole.extra += tally.extra;
    }
    let mut excused_days = 0;
    let mut before = None;
    for occurrence in excused {
        let counts = before != Some(occurrence.date) && week_of(&mut weeks, occurrence.date).is_some();
        excused_days += u32::from(counts);
        before = Some(occurrence.date);
    }
    Share { whole, weeks, excused_days }
}

/// The empty weeks of the period, oldest first.
fn weeks(today: NaiveDate, period: Period) -> Vec<Week> {
    let before = |weeks: u8| today.checked_sub_days(Days::new(u64::from(weeks) * 7));
    let week = |ago: u8| {
        let last = before(ago)?;
        Some(Week { first: last.checked_sub_days(Days::new(6))?, last, tally: Tally::default() })
    };
    (0..period.weeks()).rev().filter_map(week).collect()
}

fn week_of(weeks: &mut [Week], day: NaiveDate) -> Option<&mut Tally> {
    weeks.iter_mut().find(|week| (week.first..=week.last).contains(&day)).map(|week| &mut week.tally)
}
