//! The one line in localStorage that says how far a restore is: `restoring 2026-11-23T12:00:00 48210`; or which feature
//! is being deleted: `deleting journal`.

use chrono::{NaiveDateTime, Timelike};

use crate::storage::key::RESTORE;
use crate::storage::{Backend, BackendError, Store};
use crate::work::iso;

/// The marker while a feature is being deleted: this, and what the feature is called.
pub(super) const DELETING: &str = "deleting ";

/// The state before a restore, kept so that it can be undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UndoKept {
    /// When the restore was done.
    pub at: NaiveDateTime,
    /// How much room it takes, in characters.
    pub length: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// The journal is being applied.
    Restoring,
    /// The same, and what it leads to is the state before.
    Undoing,
    /// Done; the state before is kept.
    Restored,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Marker {
    pub(super) state: State,
    /// A length of 0: nothing is kept for undo.
    pub(super) kept: UndoKept,
}

const STATES: [(State, &str); 3] =
    [(State::Restoring, "restoring"), (State::Undoing, "undoing"), (State::Restored, "restored")];

impl Marker {
    pub(super) fn read(backend: &dyn Backend) -> Result<Option<Self>, BackendError> {
        Ok(backend.get(RESTORE)?.and_then(|text| Self::parse(&text)))
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        let (state, rest) = text.split_once(' ')?;
        let (at, length) = rest.split_once(' ')?;
        let (state, _) = *STATES.iter().find(|(_, name)| *name == state)?;
        Some(Self { state, kept: UndoKept { at: iso::date_time(at)?, length: length.parse().ok()? } })
    }

    pub(super) fn text(self) -> String {
        let name = STATES.iter().find(|(state, _)| *state == self.state).map_or("", |(_, name)| name);
        let UndoKept { at, length } = self.kept;
        let at = at.with_nanosecond(0).unwrap_or(at);
        format!("{name} {}T{} {length}", at.date(), at.time())
    }
}

impl Store {
    /// Whether a restore was begun and is not finished, or deleting a feature: what is stored is then half of one state
    /// and half of another, and must be neither shown nor changed.
    pub fn is_restoring(&self) -> bool {
        let text = self.backend.get(RESTORE).ok().flatten().unwrap_or_default();
        text.starts_with("restoring") || text.starts_with("undoing") || text.starts_with(DELETING)
    }

    /// Whether what was begun and is not finished is deleting a feature.
    pub fn is_deleting(&self) -> bool {
        self.backend.get(RESTORE).ok().flatten().is_some_and(|text| text.starts_with(DELETING))
    }
}
