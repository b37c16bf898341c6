//! What the last calendar file held, so that the next one updates it.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::event::Event;
use super::input::CalendarInput;
use crate::storage::{Document, Key};
use crate::work::iso;

/// The largest INTEGER (RFC 5545 §3.3.8).
const LARGEST: u32 = i32::MAX.cast_unsigned();

/// An event of the last file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ExportedEvent {
    pub uid: String,
    /// The SEQUENCE it had.
    pub sequence: u32,
    /// Its first time.
    #[serde(deserialize_with = "iso::read")]
    pub start: NaiveDateTime,
    /// The last day on which it can ring; `None` when it goes on.
    #[serde(default, deserialize_with = "iso::read")]
    pub last: Option<NaiveDate>,
    /// A checksum of what it said.
    pub content: u32,
    #[serde(default)]
    pub cancelled: bool,
}

/// One document, `reprise/calendar-export`. When its events differ from those of a file made now, the person's calendar is
/// out of date.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CalendarExport {
    pub events: Vec<ExportedEvent>,
    /// When the file was made, in UTC.
    #[serde(deserialize_with = "iso::read")]
    pub at: NaiveDateTime,
}

impl Document for CalendarExport {
    const KIND: &'static str = "calendar-export";
    const VERSION: u32 = 1;
}

impl CalendarExport {
    /// Where it is stored.
    pub fn key() -> Key<Self> {
        Key::single()
    }

    pub(super) fn find(&self, uid: &str) -> Option<&ExportedEvent> {
        self.events.iter().find(|event| event.uid == uid)
    }
}

/// What to remember of an event. Its SEQUENCE is its revision, and more when the last file had as much and said something
/// else, as it may after a change of titles or out of an older backup.
pub(super) fn record(event: &Event, content: &str, exported: &CalendarExport) -> ExportedEvent {
    let content = checksum(content);
    let least = exported.find(&event.uid).map_or(0, |last| {
        let is_new = last.cancelled || last.content != content;
        last.sequence.saturating_add(u32::from(is_new))
    });
    ExportedEvent {
        uid: event.uid.clone(),
        sequence: event.revision.max(least).min(LARGEST),
        start: event.start,
        last: event.last(),
        content,
        cancelled: false,
    }
}

/// What earlier files brought and `now` has no more, as far as it could still ring. It stays on the list, for nobody knows
/// which of the files the person imports.
pub(super) fn cancelled(now: &[ExportedEvent], input: &CalendarInput) -> Vec<ExportedEvent> {
    let is_gone = |event: &&ExportedEvent| !now.iter().any(|other| other.uid == event.uid);
    let can_ring = |event: &&ExportedEvent| event.last.is_none_or(|last| last >= input.today);
    let gone = input.exported.events.iter().filter(can_ring).filter(is_gone);
    let cancel = |event: &ExportedEvent| ExportedEvent {
        sequence: event.sequence.saturating_add(u32::from(!event.cancelled)).min(LARGEST),
        cancelled: true,
        ..event.clone()
    };
    gone.map(cancel).collect()
}

/// FNV-1a.
fn checksum(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
