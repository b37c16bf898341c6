//! An event before it is written, and the forms of its values.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

/// A single time, or a recurring one.
pub(super) struct Event {
    /// Stays the same from one file to the next.
    pub(super) uid: String,
    /// Rises with every change.
    pub(super) revision: u32,
    pub(super) start: NaiveDateTime,
    pub(super) recurrence: Option<Recurrence>,
    pub(super) minutes: u16,
    pub(super) lead_minutes: u16,
    pub(super) title: String,
    /// Whether the time is taken, for those who look when the person is free.
    pub(super) busy: bool,
}

/// How an event comes back.
#[derive(Clone)]
pub(super) struct Recurrence {
    /// FREQ and what belongs to it, without UNTIL.
    pub(super) rule: String,
    /// The last day, if there is one.
    pub(super) last: Option<NaiveDate>,
    /// The days in between that are left out, in order.
    pub(super) excused: Vec<NaiveDate>,
}

impl Event {
    /// The last day on which it can ring; `None` when it goes on.
    pub(super) fn last(&self) -> Option<NaiveDate> {
        self.recurrence.as_ref().map_or(Some(self.start.date()), |recurrence| recurrence.last)
    }
}

/// A name that stays. Nothing in it is the person's own words.
pub(super) fn uid(of: &str, day: NaiveDate, time: NaiveTime) -> String {
    format!("{of}-{}@reprise", moment(day.and_time(time)).replace('T', "-"))
}

/// A floating DATE-TIME: no zone, and no `Z` (RFC 5545 §3.3.5, form 1).
pub(super) fn moment(at: NaiveDateTime) -> String {
    let (year, month, day) = (at.year(), at.month(), at.day());
    let (hour, minute, second) = (at.hour(), at.minute(), at.second());
    format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}")
}
