//! How the person wants to be reminded, and what has to be known about the reminders so far.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

use super::{DueKey, QuietHours, Snooze};
use crate::exercises::plan::PlanId;
use crate::storage::{Document, Key};
use crate::work::iso;

const EIGHT_IN_THE_EVENING: NaiveTime = match NaiveTime::from_hms_opt(20, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};

/// What a notification or an event in the calendar is called, where others can read it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum TitleStyle {
    /// No word about health.
    #[default]
    Neutral,
    /// What it is.
    Plain,
    /// The person's own words.
    Own(String),
}

/// What the person said when asked whether a reminder still helps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum StillUseful {
    Keep,
    Stop,
}

/// One time that was asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Asked {
    pub plan: PlanId,
    #[serde(deserialize_with = "iso::read")]
    pub on: NaiveDate,
    pub answer: StillUseful,
}

/// One document, `reprise/reminders`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Reminders {
    /// Whether to show notifications.
    pub notifications: bool,
    pub quiet: Option<QuietHours>,
    pub title: TitleStyle,
    /// The lead time of a new plan, in minutes, 0 to 1440.
    pub default_lead_minutes: u16,
    /// When "tonight" is.
    #[serde(deserialize_with = "iso::read")]
    pub evening: NaiveTime,
    /// In the order in which they were snoozed, each thing once.
    pub snoozes: Vec<Snooze>,
    /// What was notified, in that order, each thing once; older than two days only while there are few.
    pub shown: Vec<DueKey>,
    /// When the person last saw what was missed.
    #[serde(deserialize_with = "iso::read")]
    pub last_looked: Option<NaiveDateTime>,
    /// Whether the test reminder was seen.
    pub seen_test: Option<bool>,
    /// The last time for each plan.
    pub asked: Vec<Asked>,
    /// Plans that are not reminded of.
    pub silenced: Vec<PlanId>,
}

impl Default for Reminders {
    fn default() -> Self {
        Self {
            notifications: false,
            quiet: None,
            title: TitleStyle::default(),
            default_lead_minutes: 0,
            evening: EIGHT_IN_THE_EVENING,
            snoozes: Vec::new(),
            shown: Vec::new(),
            last_looked: None,
            seen_test: None,
            asked: Vec::new(),
            silenced: Vec::new(),
        }
    }
}

impl Document for Reminders {
    const KIND: &'static str = "reminders";
    const VERSION: u32 = 1;
}

impl Reminders {
    /// Where they are stored.
    pub fn key() -> Key<Self> {
        Key::single()
    }

    /// Whether the person stopped the reminders of the plan this comes from.
    pub fn is_silenced(&self, what: &DueKey) -> bool {
        what.plan().is_some_and(|plan| self.silenced.contains(plan))
    }

    /// The snooze under which it waits, or waited until now.
    pub fn snooze_of(&self, what: &DueKey) -> Option<&Snooze> {
        self.snoozes.iter().find(|snooze| snooze.what == *what)
    }
}
