//! What happens on a day, kept a month a document, so that a save never rewrites years.

mod change;
mod live;
mod together;

#[cfg(test)]
mod tests;

use std::cmp::Ordering;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::{Document, Key, Migration};
use crate::work::month_name;

pub use change::{MonthChange, correction};
pub use live::use_month;

/// Something that belongs to a day.
pub trait Monthly: Clone + PartialEq + Serialize + DeserializeOwned + 'static {
    /// As [`Document::KIND`], [`Document::VERSION`] and [`Document::MIGRATIONS`], of the months it is kept in.
    const KIND: &'static str;
    const VERSION: u32;
    const MIGRATIONS: &'static [Migration] = &[];

    /// Something the person changes about it, other than its day.
    type Edit: Clone + 'static;

    /// What tells it from all others of its kind; it never changes.
    fn id(&self) -> &str;

    fn date(&self) -> NaiveDate;

    /// With this change made, now.
    #[must_use]
    fn edited(self, edit: Self::Edit, now: NaiveDateTime) -> Self;

    /// What comes first on the same day.
    fn order_of_day(&self, other: &Self) -> Ordering {
        self.id().cmp(other.id())
    }
}

/// The entries of one month, `reprise/<kind>/2026-11`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound = "")]
pub struct Month<T: Monthly> {
    /// In order of day.
    pub entries: Vec<T>,
}

impl<T: Monthly> Default for Month<T> {
    fn default() -> Self {
        Self { entries: Vec::new() }
    }
}

impl<T: Monthly> Document for Month<T> {
    const KIND: &'static str = T::KIND;
    const VERSION: u32 = T::VERSION;
    const MIGRATIONS: &'static [Migration] = T::MIGRATIONS;
}

impl<T: Monthly> Month<T> {
    /// Where the month of this day is stored.
    pub fn key(day: NaiveDate) -> Key<Self> {
        Self::key_of(&month_name(day))
    }

    /// Where the month with this name is stored: "2026-11".
    pub fn key_of(name: &str) -> Key<Self> {
        Key::for_part(name)
    }

    /// The entry with this id.
    pub fn entry(&self, id: &str) -> Option<&T> {
        self.entries.iter().find(|entry| entry.id() == id)
    }
}
