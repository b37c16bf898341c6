//! How the person wants to check in.

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

use super::{CheckIn, CheckInField, Tag};
use crate::storage::{Document, Key};
use crate::work::iso;

/// One document, `reprise/check-in-settings`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct CheckInSettings {
    /// What is not asked.
    pub hidden: Vec<CheckInField>,
    /// In the order in which they were made.
    pub tags: Vec<Tag>,
    /// When to ask at the start of the day; `None`: not.
    #[serde(deserialize_with = "iso::read")]
    pub start_of_day: Option<NaiveTime>,
    /// When to ask at the end of the day; `None`: not.
    #[serde(deserialize_with = "iso::read")]
    pub end_of_day: Option<NaiveTime>,
    /// Whether these times stand in the calendar file too.
    pub in_calendar: bool,
}

impl Document for CheckInSettings {
    const KIND: &'static str = "check-in-settings";
    const VERSION: u32 = 1;
}

impl CheckInSettings {
    /// Where they are stored.
    pub fn key() -> Key<Self> {
        Key::single()
    }

    /// The times at which the person wants to be asked, every day.
    pub fn prompts(&self) -> Vec<NaiveTime> {
        self.start_of_day.into_iter().chain(self.end_of_day).collect()
    }

    /// Whether a check-in shows this field: one that is hidden only when something stands in it.
    pub fn shows(&self, field: CheckInField, check_in: &CheckIn) -> bool {
        !self.hidden.contains(&field) || check_in.has(field)
    }

    /// Whether there is a field to fill in.
    pub fn shows_any(&self, check_in: &CheckIn) -> bool {
        CheckInField::ALL.into_iter().any(|field| self.shows(field, check_in))
    }

    /// The names of the tags in use.
    pub fn tag_names(&self) -> Vec<String> {
        self.tags.iter().filter(|tag| tag.put_away.is_none()).map(|tag| tag.name.trim().to_owned()).collect()
    }

    /// The tags that a check-in offers: those in use, and what else it has.
    pub fn tags_for(&self, check_in: &CheckIn) -> Vec<String> {
        let mut names = self.tag_names();
        for tag in &check_in.tags {
            if !names.contains(tag) {
                names.push(tag.clone());
            }
        }
        names
    }
}
