//! Days that are excused: they neither break nor count.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::PlanId;
use crate::storage::{Document, Key};
use crate::work::iso;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum PauseReason {
    Illness,
    Holiday,
    #[default]
    Other,
}

/// Excused days, the first and the last included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Pause {
    #[serde(deserialize_with = "iso::read")]
    pub from: NaiveDate,
    #[serde(deserialize_with = "iso::read")]
    pub until: NaiveDate,
    #[serde(default)]
    pub reason: PauseReason,
    /// Only this plan; `None` is all of them.
    #[serde(default)]
    pub plan: Option<PlanId>,
}

impl Pause {
    /// Whether it excuses this plan on this day.
    pub fn covers(&self, plan: &str, day: NaiveDate) -> bool {
        (self.from..=self.until).contains(&day) && self.plan.as_ref().is_none_or(|only| only == plan)
    }
}

/// All pauses, in one document, `reprise/exercise-pauses`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Pauses {
    pub pauses: Vec<Pause>,
    /// Rises with every change; part of each event's SEQUENCE in the calendar.
    #[serde(default)]
    pub revision: u32,
}

impl Document for Pauses {
    const KIND: &'static str = "exercise-pauses";
    const VERSION: u32 = 1;
}

impl Pauses {
    /// Where they are stored.
    pub fn key() -> Key<Self> {
        Key::single()
    }
}
