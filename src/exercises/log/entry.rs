//! What was done, or not, and how it was.

use std::cmp::Ordering;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

use super::EntryEdit;
use crate::exercises::booklet::ExerciseId;
use crate::exercises::plan::{Occurrence, PlanId};
use crate::storage::{Month, MonthChange, Monthly};
use crate::work::{iso, moment_id};

/// Names an entry: the moment it was made, `20261123T091502123`.
pub type EntryId = String;

/// Why it was shorter or not done. No reason is better or worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Reason {
    NoTime,
    Tired,
    Pain,
    Ill,
    Work,
    Forgot,
    Other,
}

/// How it went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    /// As planned.
    Done,
    Shortened(Option<Reason>),
    Skipped(Option<Reason>),
}

/// How one exercise of the session went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum PartOutcome {
    Done,
    Easier,
    Skipped,
}

/// One line of the log.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    pub id: EntryId,
    /// The day it was for, which may be before the day it was written.
    #[serde(deserialize_with = "iso::read")]
    pub date: NaiveDate,
    /// The planned time it answers; `None`: done outside a plan's times.
    #[serde(default, deserialize_with = "iso::read", skip_serializing_if = "Option::is_none")]
    pub time: Option<NaiveTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<PlanId>,
    pub outcome: Outcome,
    /// 0 to 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effort: Option<u8>,
    /// 0 to 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pain_during: Option<u8>,
    /// 0 to 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pain_next_day: Option<u8>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// What the player noted, exercise by exercise; empty when it was logged as a whole.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<(ExerciseId, PartOutcome)>,
    /// When it was written or last corrected.
    #[serde(deserialize_with = "iso::read")]
    pub written: NaiveDateTime,
}

impl Entry {
    /// A line about a day, written now.
    pub fn new(date: NaiveDate, plan: Option<PlanId>, outcome: Outcome, now: NaiveDateTime) -> Self {
        Self {
            id: moment_id(now),
            date,
            time: None,
            plan,
            outcome,
            effort: None,
            pain_during: None,
            pain_next_day: None,
            note: String::new(),
            parts: Vec::new(),
            written: now,
        }
    }

    /// The line that answers a planned time.
    pub fn answering(occurrence: &Occurrence, outcome: Outcome, now: NaiveDateTime) -> Self {
        let plan = Some(occurrence.plan.clone());
        Self { time: Some(occurrence.time), ..Self::new(occurrence.date, plan, outcome, now) }
    }
}

impl Monthly for Entry {
    const KIND: &'static str = "exercise-log";
    const VERSION: u32 = 1;
    type Edit = EntryEdit;

    fn id(&self) -> &str {
        &self.id
    }

    fn date(&self) -> NaiveDate {
        self.date
    }

    fn edited(self, edit: EntryEdit, now: NaiveDateTime) -> Self {
        edit.apply(self, now)
    }

    /// Those without a time first.
    fn order_of_day(&self, other: &Self) -> Ordering {
        self.time.cmp(&other.time)
    }
}

/// The entries of one month, `reprise/exercise-log/2026-11`.
pub type LogMonth = Month<Entry>;

/// What a person does to the log.
pub type LogChange = MonthChange<Entry>;
