//! A stretch of a day with one activity (domain.md §5.6).

use std::cmp::Ordering;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

use super::BlockEdit;
use crate::storage::Monthly;
use crate::work::{iso, moment_id};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Block {
    /// The moment it was made, `20261123T091502123`.
    pub id: String,
    #[serde(deserialize_with = "iso::read")]
    pub date: NaiveDate,
    /// When it began, when the person says so.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "iso::read")]
    pub start: Option<NaiveTime>,
    /// In the person's own words.
    pub activity: String,
    pub place: Place,
    pub load: Load,
    /// 1 to 1 440.
    pub minutes: u16,
    /// Whether there was a break in it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub had_break: bool,
    /// 0 to 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pain_before: Option<u8>,
    /// 0 to 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pain_after: Option<u8>,
    /// 0 to 10, afterwards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tired: Option<u8>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// When it was last changed; `None`: not since it was made.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "iso::read")]
    pub edited: Option<NaiveDateTime>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Place {
    Work,
    Home,
    Free,
}

/// How heavy the person found it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Load {
    Light,
    Medium,
    Heavy,
}

impl Place {
    pub const ALL: [Self; 3] = [Self::Work, Self::Home, Self::Free];
}

impl Load {
    pub const ALL: [Self; 3] = [Self::Light, Self::Medium, Self::Heavy];
}

impl Block {
    /// The same activity once more on another day, made now: what was felt and noted the other time is left out.
    #[must_use]
    pub fn again(&self, date: NaiveDate, now: NaiveDateTime) -> Self {
        Self {
            id: moment_id(now),
            date,
            start: None,
            had_break: false,
            pain_before: None,
            pain_after: None,
            tired: None,
            note: String::new(),
            edited: None,
            ..self.clone()
        }
    }
}

impl Monthly for Block {
    const KIND: &'static str = "diary";
    const VERSION: u32 = 1;
    type Edit = BlockEdit;

    fn id(&self) -> &str {
        &self.id
    }

    fn date(&self) -> NaiveDate {
        self.date
    }

    fn edited(self, edit: BlockEdit, now: NaiveDateTime) -> Self {
        edit.apply(self, now)
    }

    /// Those without a time last.
    fn order_of_day(&self, other: &Self) -> Ordering {
        (self.start.is_none(), self.start).cmp(&(other.start.is_none(), other.start))
    }
}
