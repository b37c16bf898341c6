//! What is wrong with an entry that is being written. A note may have any length.

use chrono::NaiveDate;

use super::Entry;
use crate::work::FIRST_DAY;

/// The scales go up to this.
pub const MOST: u8 = 10;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryError {
    /// After today, as the device has it. An entry that was stored before its clock was set back stays and can be
    /// corrected.
    DateInFuture,
    /// Before 1900.
    DateTooEarly,
    EffortOutOfRange,
    PainDuringOutOfRange,
    PainNextDayOutOfRange,
}

/// Everything that is wrong, in the order of the form. Empty: it can be saved.
pub fn check(entry: &Entry, today: NaiveDate) -> Vec<EntryError> {
    let is_too_much = |number: Option<u8>| number.is_some_and(|number| number > MOST);
    let wrong = [
        (entry.date > today, EntryError::DateInFuture),
        (entry.date < FIRST_DAY, EntryError::DateTooEarly),
        (is_too_much(entry.effort), EntryError::EffortOutOfRange),
        (is_too_much(entry.pain_during), EntryError::PainDuringOutOfRange),
        (is_too_much(entry.pain_next_day), EntryError::PainNextDayOutOfRange),
    ];
    wrong.into_iter().filter(|(is_wrong, _)| *is_wrong).map(|(_, error)| error).collect()
}
