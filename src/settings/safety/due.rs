//! When to remind of a backup.

use chrono::NaiveDate;

use super::reminder::next;
use super::{BackupLog, Rhythm};

/// Whether a backup is due by the rhythm the person chose. Without one nobody is reminded.
pub fn is_due(log: &BackupLog, today: NaiveDate) -> bool {
    let made = log.last.as_ref().map(|made| made.at.date());
    // A rhythm chosen later does not shorten the time since the last one.
    let Some(from) = made.or(log.rhythm_since) else { return false };
    let due = next(from, log.rhythm);
    // A clock that was set back leaves a last backup in the future; that one is not trusted for ever.
    due.is_some_and(|due| today >= due) || (log.rhythm != Rhythm::Off && from > today)
}
