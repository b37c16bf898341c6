//! When the calendar of the phone asks for a backup.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::{BackupLog, Rhythm};

/// The first day on which it asks, and how often after that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BackupReminder {
    pub first: NaiveDate,
    /// Never [`Rhythm::Off`].
    pub rhythm: Rhythm,
}

/// The reminder by the rhythm the person chose, counted from the day they chose it. It does not move with the backups
/// that are made: otherwise each of them would ask for a new calendar file. Not every month has a 29th: what falls behind
/// the 28th waits for the first of the next month.
pub fn reminder(log: &BackupLog) -> Option<BackupReminder> {
    let since = log.rhythm_since.or(log.last.as_ref().map(|made| made.at.date()))?;
    let first = next(since, log.rhythm)?;
    let is_in_every_month = log.rhythm == Rhythm::Weekly || first.day() <= 28;
    let first = if is_in_every_month { first } else { first.with_day(1)?.checked_add_months(Months::new(1))? };
    Some(BackupReminder { first, rhythm: log.rhythm })
}

/// One step of a rhythm later.
pub(super) fn next(day: NaiveDate, rhythm: Rhythm) -> Option<NaiveDate> {
    match rhythm {
        Rhythm::Off => None,
        Rhythm::Weekly => day.checked_add_days(Days::new(7)),
        Rhythm::Monthly => day.checked_add_months(Months::new(1)),
        Rhythm::ThreeMonths => day.checked_add_months(Months::new(3)),
    }
}

impl BackupReminder {
    /// The days on which it asks, from one to another, both included.
    pub fn days(self, from: NaiveDate, until: NaiveDate) -> Vec<NaiveDate> {
        let all = std::iter::successors(Some(self.first), |day| next(*day, self.rhythm));
        all.take_while(|day| *day <= until).filter(|day| *day >= from).collect()
    }
}
