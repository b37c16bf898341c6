//! Something that was agreed: who does what, from when, and what came of it (domain.md §4.7).

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::storage::{Document, Key};
use crate::work::iso;

/// The top of the scale of how much something helps.
pub const MOST_HELP: u8 = 10;

/// One document each, `reprise/agreement/<id>`. Each part may stay empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Agreement {
    #[serde(deserialize_with = "iso::read")]
    pub created: NaiveDateTime,
    #[serde(deserialize_with = "iso::read")]
    pub edited: NaiveDateTime,
    /// The id of the talk; empty when it was agreed outside one.
    #[serde(default)]
    pub meeting: String,
    /// The id of the proposal in that talk which it was taken over from.
    #[serde(default)]
    pub proposal: Option<String>,
    #[serde(default)]
    pub what: String,
    /// For which task, or which hours.
    #[serde(default)]
    pub task: String,
    #[serde(default)]
    pub who: String,
    #[serde(default, deserialize_with = "iso::read")]
    pub from: Option<NaiveDate>,
    /// The last day.
    #[serde(default, deserialize_with = "iso::read")]
    pub until: Option<NaiveDate>,
    /// When both look again.
    #[serde(default, deserialize_with = "iso::read")]
    pub check_on: Option<NaiveDate>,
    #[serde(default, deserialize_with = "iso::read")]
    pub check_at: Option<NaiveTime>,
    /// How one sees that it works.
    #[serde(default)]
    pub signs: String,
    /// What happens if it does not work.
    #[serde(default)]
    pub if_not: String,
    /// The day it was confirmed in writing.
    #[serde(default, deserialize_with = "iso::read")]
    pub confirmed: Option<NaiveDate>,
    /// For the person alone: it goes into no message.
    #[serde(default)]
    pub note: String,
    /// What came of it, oldest first.
    #[serde(default)]
    pub checks: Vec<Check>,
    /// The day the person put it away.
    #[serde(default, deserialize_with = "iso::read")]
    pub closed: Option<NaiveDate>,
}

/// How it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum AgreementStatus {
    #[default]
    Open,
    Done,
    NotDone,
    /// Something else was agreed since.
    Changed,
}

/// A look at an agreement (domain.md §4.9). For the person alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Check {
    pub id: String,
    #[serde(deserialize_with = "iso::read")]
    pub date: NaiveDate,
    /// How it stands since; `None`: not said.
    #[serde(default)]
    pub status: Option<AgreementStatus>,
    /// 0 to 10: how much it helps.
    #[serde(default)]
    pub helps: Option<u8>,
    /// What has changed, or should.
    #[serde(default)]
    pub change: String,
}

impl Document for Agreement {
    const KIND: &'static str = "agreement";
    const VERSION: u32 = 1;
}

impl AgreementStatus {
    pub const ALL: [Self; 4] = [Self::Open, Self::Done, Self::NotDone, Self::Changed];

    /// As used in form values.
    pub fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Done => "done",
            Self::NotDone => "not-done",
            Self::Changed => "changed",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }
}

impl Agreement {
    /// One of this talk with nothing in it yet.
    pub fn new(meeting: &str, now: NaiveDateTime) -> Self {
        Self {
            created: now,
            edited: now,
            meeting: meeting.to_owned(),
            proposal: None,
            what: String::new(),
            task: String::new(),
            who: String::new(),
            from: None,
            until: None,
            check_on: None,
            check_at: None,
            signs: String::new(),
            if_not: String::new(),
            confirmed: None,
            note: String::new(),
            checks: Vec::new(),
            closed: None,
        }
    }

    /// Where it is stored.
    pub fn key(id: &str) -> Key<Self> {
        Key::for_part(id)
    }

    /// How it stands now: as it was said last.
    pub fn status(&self) -> AgreementStatus {
        self.status_before(self.checks.len())
    }

    /// How it stood before the check in this place.
    pub fn status_before(&self, place: usize) -> AgreementStatus {
        let said = self.checks.iter().take(place).rev().find_map(|check| check.status);
        said.unwrap_or_default()
    }

    /// The day of the next check, while nothing was written down on it or after, and the agreement was not put away.
    pub fn waiting_check(&self) -> Option<NaiveDate> {
        let is_answered = |day: NaiveDate| self.checks.iter().any(|check| check.date >= day && !check.is_empty());
        self.check_on.filter(|day| self.closed.is_none() && !is_answered(*day))
    }

    /// Nothing more is expected: it was put away, or it is done and no check waits.
    pub fn is_finished(&self) -> bool {
        self.closed.is_some() || self.status() == AgreementStatus::Done && self.waiting_check().is_none()
    }

    /// The check of this id, and its place: what brings it back after it was removed.
    pub fn check(&self, id: &str) -> Option<(usize, &Check)> {
        self.checks.iter().enumerate().find(|(_, check)| check.id == id)
    }
}

impl Check {
    /// One with nothing in it yet.
    pub fn new(id: String, date: NaiveDate) -> Self {
        Self { id, date, status: None, helps: None, change: String::new() }
    }

    /// Begun, but nothing is said in it.
    pub fn is_empty(&self) -> bool {
        self.status.is_none() && self.helps.is_none() && self.change.trim().is_empty()
    }
}
