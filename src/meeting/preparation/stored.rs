//! The preparations on the device.

use dioxus::prelude::*;

use super::{Meeting, MeetingChange, MeetingStep};
use crate::clock;
use crate::meeting::At;
use crate::route::Route;
use crate::storage::{LiveStore, use_document};
use crate::work::moment_id;

/// All preparations by their id, oldest first. The caller is rendered again when anything stored changes.
pub fn meetings(store: LiveStore) -> Vec<(String, Meeting)> {
    store.read_parts()
}

/// Begins the next talk with what stays of this one; gives its id, or nothing when the device refuses it.
pub(super) fn begin_copy(store: LiveStore, meeting: &Meeting) -> Option<String> {
    let now = clock::now();
    let id = moment_id(now);
    let copied = meeting.copied(now);
    store.update(&Meeting::key(&id), |there| there.unwrap_or(copied)).ok().map(|_| id)
}

/// A preparation on screen.
#[derive(Clone, PartialEq)]
pub struct OpenMeeting {
    /// The id it has, or will have once something is written.
    pub id: String,
    /// As it is on the device, with what could not be saved yet; an empty one until something is written.
    pub meeting: Meeting,
    /// Whether it is on the device.
    pub is_stored: bool,
    pub onchange: Callback<MeetingChange>,
}

/// The preparation of this id. With the first change of one that `begins` at a step, the address becomes its own, so that
/// a phone that was put away comes back to it.
pub fn use_meeting(id: &str, begins: Option<MeetingStep>) -> OpenMeeting {
    let navigator = use_navigator();
    let (stored, save) = use_document(Meeting::key(id), |(change, now): (MeetingChange, _), meeting| {
        MeetingChange::apply(change, meeting, now)
    });
    let own = id.to_owned();
    let onchange = use_callback(move |change| {
        save.call((change, clock::now()));
        if let Some(step) = begins {
            navigator.replace(Route::MeetingPages { at: At::Step(own.clone(), step) });
        }
    });
    let is_stored = stored.is_some();
    OpenMeeting {
        id: id.to_owned(),
        meeting: stored.unwrap_or_else(|| Meeting::new(clock::now())),
        is_stored,
        onchange,
    }
}
