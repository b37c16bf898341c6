//! When to remind of a backup.

use chrono::{Days, Months, NaiveDate};

use super::{BackupLog, Rhythm};

/// Whether a backup is due by the rhythm the person chose. Without one nobody is reminded.
pub fn is_due(log: &BackupLog, today: NaiveDate) -> bool {
    let made = log.last.as_ref().map(|made| made.at.date());
    // A rhythm chosen later does not shorten the time since the last one.
    let Some(from) = made.or(log.rhythm_since) else { return false };
    let due = match log.rhythm {
        Rhythm::Off => None,
        Rhythm::Weekly => from.checked_add_days(Days::new(7)),
        Rhythm::Monthly => from.checked_add_months(Months::new(1)),
        Rhythm::ThreeMonths => from.checked_add_months(Months::new(3)),
    };
    // A clock that was set back leaves a last backup in the future; that one is not trusted for ever.
    due.is_some_and(|due| today >= due) || (log.rhythm != Rhythm::Off && from > today)
}
