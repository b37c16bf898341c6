//! What a person does to the log, applied to a stored month.
//!
//! A change works on what is on the device at that moment, so that two tabs never overwrite each other.

use std::cmp::Ordering;

use chrono::NaiveDate;

use super::{Entry, EntryId, LogMonth};

#[derive(Debug, Clone, PartialEq)]
pub enum LogChange {
    /// Writes an entry down; one with the same id makes place for it, so that saving twice never doubles.
    Add(Entry),
    /// Puts an entry in the place of the one with its id; changes nothing when that was removed in another tab.
    Correct(Entry),
    Remove(EntryId),
}

impl LogChange {
    /// The month with this change made.
    pub fn apply(&self, before: Option<LogMonth>) -> LogMonth {
        let mut month = before.unwrap_or_default();
        match self {
            Self::Add(entry) => put(&mut month, entry),
            Self::Correct(entry) if month.entry(&entry.id).is_some() => put(&mut month, entry),
            Self::Correct(_) => {}
            Self::Remove(id) => month.entries.retain(|entry| entry.id != *id),
        }
        month
    }

    /// The change that takes this one back, made after it; `month` is the month before it. `None`: it changes nothing.
    pub fn undo(&self, month: &LogMonth) -> Option<Self> {
        match self {
            Self::Add(entry) => Some(match month.entry(&entry.id) {
                Some(old) => Self::Correct(old.clone()),
                None => Self::Remove(entry.id.clone()),
            }),
            Self::Correct(entry) => month.entry(&entry.id).cloned().map(Self::Correct),
            Self::Remove(id) => month.entry(id).cloned().map(Self::Add),
        }
    }
}

/// What corrects an entry: changes, and a day of the month that each is for ([`LogMonth::key`]), to be made in this
/// order. An entry that moves to another month is written there before it is removed here: when the device stops in
/// between it is there twice, with one id, and not gone. Called the other way round it takes a correction back.
pub fn correction(old: &Entry, new: Entry) -> Vec<(NaiveDate, LogChange)> {
    if LogMonth::key(old.date) == LogMonth::key(new.date) {
        return vec![(new.date, LogChange::Correct(new))];
    }
    vec![(new.date, LogChange::Add(new)), (old.date, LogChange::Remove(old.id.clone()))]
}

impl LogMonth {
    /// The entry with this id.
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id == id)
    }
}

fn put(month: &mut LogMonth, entry: &Entry) {
    month.entries.retain(|other| other.id != entry.id);
    let place = month.entries.iter().position(|other| order(other, entry) == Ordering::Greater);
    month.entries.insert(place.unwrap_or(month.entries.len()), entry.clone());
}

/// By date, those without a time first, then by time, then as they were made.
fn order(one: &Entry, other: &Entry) -> Ordering {
    one.date.cmp(&other.date).then(one.time.cmp(&other.time)).then_with(|| one.id.cmp(&other.id))
}
