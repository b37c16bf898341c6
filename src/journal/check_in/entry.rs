//! How it was, in a few taps.

use std::cmp::Ordering;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use serde::{Deserialize, Serialize};

use super::CheckInEdit;
use crate::storage::Monthly;
use crate::work::{iso, moment_id};

/// How today was, by a tap. An answer in words, not a score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum HowWas {
    VeryHard,
    Hard,
    Mixed,
    Good,
    VeryGood,
}

impl HowWas {
    pub const ALL: [Self; 5] = [Self::VeryHard, Self::Hard, Self::Mixed, Self::Good, Self::VeryGood];
}

/// One check-in; a day may have several. Everything but the day is optional (domain.md §2.3).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CheckIn {
    /// The moment it was made, `20261123T091502123`.
    pub id: String,
    /// The day it is about, which may be before the day it was written.
    #[serde(deserialize_with = "iso::read")]
    pub date: NaiveDate,
    /// The time it is about, when it is about one.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "iso::read")]
    pub time: Option<NaiveTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how: Option<HowWas>,
    /// Of any length.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
    /// 0 to 10; 10 is the worst pain one can think of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pain: Option<u8>,
    /// 0 to 10; 10 is very tired.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tired: Option<u8>,
    /// 0 to 10; 10 is a lot of stress.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stress: Option<u8>,
    /// 0 to 10; 10 is a very good night.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sleep: Option<u8>,
    /// The person's own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// When it was last changed; `None`: not since it was made.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "iso::read")]
    pub edited: Option<NaiveDateTime>,
}

impl CheckIn {
    /// An empty one about a day, made now. About today it is about this minute.
    pub fn new(date: NaiveDate, now: NaiveDateTime) -> Self {
        let minute = now.time().with_second(0).and_then(|time| time.with_nanosecond(0));
        Self {
            id: moment_id(now),
            date,
            time: minute.filter(|_| date == now.date()),
            how: None,
            words: String::new(),
            pain: None,
            tired: None,
            stress: None,
            sleep: None,
            tags: Vec::new(),
            edited: None,
        }
    }
}

impl Monthly for CheckIn {
    const KIND: &'static str = "check-in";
    const VERSION: u32 = 1;
    type Edit = CheckInEdit;

    fn id(&self) -> &str {
        &self.id
    }

    fn date(&self) -> NaiveDate {
        self.date
    }

    fn edited(self, edit: CheckInEdit, now: NaiveDateTime) -> Self {
        edit.apply(self, now)
    }

    /// Those without a time first.
    fn order_of_day(&self, other: &Self) -> Ordering {
        self.time.cmp(&other.time)
    }
}
