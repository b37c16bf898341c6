//! What was done to a session and could not be saved yet.

use chrono::NaiveDateTime;

use super::change::SessionChange;
use super::session::Session;

/// Changes that the device refused, oldest first. Usually none.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Waiting {
    /// When the session they were made to was started: they are never made to another.
    of: Option<NaiveDateTime>,
    changes: Vec<SessionChange>,
}

impl Waiting {
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The session as it stands on screen: the stored one with these changes made.
    pub fn applied(&self, stored: Option<Session>) -> Option<Session> {
        let of_another = stored.as_ref().is_some_and(|stored| self.of.is_some_and(|of| of != stored.started));
        if of_another {
            return stored;
        }
        self.changes.iter().fold(stored, |session, change| change.apply(session))
    }

    /// These changes and one more; only that one when these were made to another session than the stored one.
    #[must_use]
    pub fn with(&self, change: SessionChange, stored: Option<&Session>) -> Self {
        let before = self.applied(stored.cloned());
        let mut changes = Vec::new();
        if before.as_ref().map(|session| session.started) == self.of {
            changes.clone_from(&self.changes);
        }
        changes.push(change);
        let of = changes.iter().fold(stored.cloned(), |session, change| change.apply(session));
        Self { of: of.map(|session| session.started), changes }
    }
}
