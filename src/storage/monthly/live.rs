//! Months as the screens use them.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::{Month, MonthChange, Monthly};
use crate::storage::{Key, LiveStore, use_document};
use crate::work::months;

impl LiveStore {
    /// The entries of these days, both included, oldest first. Reads the months they lie in and no others. The caller is
    /// rendered again when anything stored changes.
    pub fn between<T: Monthly>(self, from: NaiveDate, until: NaiveDate) -> Vec<T> {
        let stored = months(from, until).into_iter().filter_map(|month| self.read(&Month::<T>::key(month)));
        stored.flat_map(|month| month.entries).filter(|entry| (from..=until).contains(&entry.date())).collect()
    }

    /// The names of the months with entries of this kind, newest first: "2026-11".
    pub fn month_names<T: Monthly>(self) -> Vec<String> {
        let mut names = self.parts::<Month<T>>();
        names.reverse();
        names
    }

    /// Makes a change to the month of this day; gives the change that takes it back. `None`: there was nothing to change,
    /// or the device refused, and then the store's trouble tells the person.
    pub fn change_month<T: Monthly>(self, day: NaiveDate, change: &MonthChange<T>) -> Option<MonthChange<T>> {
        let mut undo = None;
        let saved = self.update(&Month::<T>::key(day), |before| {
            let before = before.unwrap_or_default();
            undo = change.undo(&before);
            change.apply(Some(before))
        });
        saved.ok().and(undo)
    }
}

/// A month on screen and the way to change it. What the device refuses waits, stays on screen, and is tried again with
/// the next change.
pub fn use_month<T: Monthly>(key: Key<Month<T>>) -> (Option<Month<T>>, Callback<MonthChange<T>>) {
    use_document(key, |change: MonthChange<T>, month| change.apply(month))
}
