//! A worksheet, as it is stored.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use crate::storage::{Document, Key};
use crate::work::iso;

/// One document each, `reprise/pacing/<id>`. Each part may stay empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PacingSheet {
    #[serde(deserialize_with = "iso::read")]
    pub created: NaiveDateTime,
    #[serde(deserialize_with = "iso::read")]
    pub edited: NaiveDateTime,
    /// What it is about, in the person's own words.
    #[serde(default)]
    pub task: String,
    /// How long it went well, on three normal days.
    #[serde(default)]
    pub days: [NormalDay; 3],
    /// With how many minutes the person begins, 1 to 1 440.
    #[serde(default)]
    pub start: Option<u16>,
    /// In the order in which they were added.
    #[serde(default)]
    pub steps: Vec<PacingStep>,
    /// After how many minutes the person takes a break, 1 to 1 440.
    #[serde(default)]
    pub break_after: Option<u16>,
    /// What takes energy.
    #[serde(default)]
    pub takes: String,
    /// What gives energy.
    #[serde(default)]
    pub gives: String,
    /// What the person does on a bad day.
    #[serde(default)]
    pub plan_b: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct NormalDay {
    #[serde(deserialize_with = "iso::read")]
    pub date: Option<NaiveDate>,
    /// 1 to 1 440.
    pub minutes: Option<u16>,
}

/// Something the person wants to try for a while.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PacingStep {
    /// The moment it was made.
    pub id: String,
    /// The first day of it, when the person says so; may be to come.
    #[serde(deserialize_with = "iso::read")]
    pub from: Option<NaiveDate>,
    /// Planned, 1 to 1 440.
    pub minutes: Option<u16>,
    /// How it went.
    pub went: String,
}

impl Document for PacingSheet {
    const KIND: &'static str = "pacing";
    const VERSION: u32 = 1;
}

impl PacingSheet {
    /// An empty one, made now.
    pub fn new(now: NaiveDateTime) -> Self {
        Self {
            created: now,
            edited: now,
            task: String::new(),
            days: Default::default(),
            start: None,
            steps: Vec::new(),
            break_after: None,
            takes: String::new(),
            gives: String::new(),
            plan_b: String::new(),
        }
    }

    /// Where it is stored.
    pub fn key(id: &str) -> Key<Self> {
        Key::for_part(id)
    }
}
