//! Changes of a month, made to what is on the device at that moment, so that two tabs never overwrite each other.

use std::cmp::Ordering;

use chrono::{NaiveDate, NaiveDateTime};

use super::{Month, Monthly};

#[derive(Debug, Clone, PartialEq)]
pub enum MonthChange<T: Monthly> {
    /// Writes an entry down; one with the same id makes place for it, so that saving twice never doubles.
    Add(T),
    /// Puts an entry in the place of the one with its id; changes nothing when that was removed in another tab.
    Correct(T),
    /// Changes something about the entry with this id, now.
    Edit(String, T::Edit, NaiveDateTime),
    Remove(String),
}

impl<T: Monthly> MonthChange<T> {
    /// The month with this change made.
    pub fn apply(&self, before: Option<Month<T>>) -> Month<T> {
        let mut month = before.unwrap_or_default();
        match self {
            Self::Add(entry) => put(&mut month, entry.clone()),
            Self::Correct(entry) if month.entry(entry.id()).is_some() => put(&mut month, entry.clone()),
            Self::Correct(_) => {}
            Self::Edit(id, edit, now) => {
                if let Some(entry) = month.entry(id).cloned() {
                    put(&mut month, entry.edited(edit.clone(), *now));
                }
            }
            Self::Remove(id) => month.entries.retain(|entry| entry.id() != id),
        }
        month
    }

    /// The change that takes this one back, made after it; `month` is the month before it. `None`: it changes nothing.
    pub fn undo(&self, month: &Month<T>) -> Option<Self> {
        let there = |id: &str| month.entry(id).cloned();
        match self {
            Self::Add(entry) => {
                Some(there(entry.id()).map_or_else(|| Self::Remove(entry.id().to_owned()), Self::Correct))
            }
            Self::Correct(entry) => there(entry.id()).map(Self::Correct),
            Self::Edit(id, ..) => there(id).map(Self::Correct),
            Self::Remove(id) => there(id).map(Self::Add),
        }
    }
}

/// What corrects an entry that may have got another day: changes, and a day of the month that each is for, to be made
/// in this order. An entry that moves to another month is written there before it is removed here: when the device
/// stops in between it is there twice, with one id, and not gone. Called the other way round it takes a correction back.
pub fn correction<T: Monthly>(old: &T, new: T) -> Vec<(NaiveDate, MonthChange<T>)> {
    if Month::<T>::key(old.date()) == Month::<T>::key(new.date()) {
        return vec![(new.date(), MonthChange::Correct(new))];
    }
    vec![(new.date(), MonthChange::Add(new)), (old.date(), MonthChange::Remove(old.id().to_owned()))]
}

fn put<T: Monthly>(month: &mut Month<T>, entry: T) {
    month.entries.retain(|other| other.id() != entry.id());
    let place = month.entries.iter().position(|other| order(other, &entry) == Ordering::Greater);
    month.entries.insert(place.unwrap_or(month.entries.len()), entry);
}

/// What comes first in a month.
pub(super) fn order<T: Monthly>(one: &T, other: &T) -> Ordering {
    one.date().cmp(&other.date()).then_with(|| one.order_of_day(other)).then_with(|| one.id().cmp(other.id()))
}
