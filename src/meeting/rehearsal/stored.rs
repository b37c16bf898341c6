//! The rehearsals on the device.

use dioxus::prelude::*;

use super::{Rehearsal, RehearsalChange, RehearsalLine};
use crate::clock;
use crate::meeting::preparation::Meeting;
use crate::storage::{Key, LiveStore, use_document, use_store};
use crate::work::moment_id;

/// The rehearsal on screen.
#[derive(Clone, PartialEq)]
pub struct OpenRehearsal {
    pub id: String,
    /// As it is on the device, with what could not be saved yet.
    pub rehearsal: Rehearsal,
    pub onchange: Callback<RehearsalChange>,
}

/// The newest rehearsal of this talk that is not finished; without one, one to choose lines for, with the person's `own`.
pub fn use_rehearsal(talk: &str, own: Vec<RehearsalLine>) -> OpenRehearsal {
    let store = use_store();
    let mut on_screen = use_hook(|| CopyValue::new(moment_id(clock::now())));
    let id = on_screen.peek().clone();
    // Only when that one is not, or no longer, open are all of them read.
    let is_open = store.read(&Rehearsal::key(&id)).is_some_and(|rehearsal| rehearsal.finished.is_none());
    let id = if is_open { id } else { open_or_new(&store.read_parts(), talk, id) };
    if *on_screen.peek() != id {
        on_screen.set(id.clone());
    }
    let begun = Rehearsal::new(talk.to_owned(), own, clock::now());
    let (stored, save) =
        use_document(Rehearsal::key(&id), |(change, begun, now): (RehearsalChange, Rehearsal, _), stored| {
            change.apply(stored.unwrap_or(begun), now)
        });
    let rehearsal = stored.unwrap_or_else(|| begun.clone());
    let onchange = use_callback(move |change| save.call((change, begun.clone(), clock::now())));
    OpenRehearsal { id, rehearsal, onchange }
}

/// The id of the newest one that is open; without one, `new`, or another when that one is used up.
fn open_or_new(all: &[(String, Rehearsal)], talk: &str, new: String) -> String {
    let is_open = |rehearsal: &Rehearsal| rehearsal.meeting == talk && rehearsal.finished.is_none();
    match all.iter().rev().find(|(_, rehearsal)| is_open(rehearsal)) {
        Some((id, _)) => id.clone(),
        None if all.iter().any(|(id, _)| *id == new) => moment_id(clock::now()),
        None => new,
    }
}

/// Rehearsals other than the one on screen, of this talk or of one that is no longer here, newest first.
pub fn past_rehearsals(store: LiveStore, talk: &str, on_screen: &str) -> Vec<(String, Rehearsal)> {
    let all = store.read_parts::<Rehearsal>().into_iter().rev();
    let elsewhere = other_talks(store, talk);
    all.filter(|(id, rehearsal)| id != on_screen && !elsewhere.contains(&rehearsal.meeting)).collect()
}

/// The ids of all talks but this one: what belongs to one of them is shown there, and what belongs to none with any.
pub fn other_talks(store: LiveStore, talk: &str) -> Vec<String> {
    let keys = store.store().list::<Meeting>().unwrap_or_default();
    keys.iter().filter_map(Key::part).filter(|id| *id != talk).map(str::to_owned).collect()
}
