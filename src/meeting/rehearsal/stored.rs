//! The rehearsals on the device.

use dioxus::prelude::*;

use super::{Rehearsal, RehearsalChange, RehearsalLine};
use crate::clock;
use crate::meeting::preparation::Meeting;
use crate::storage::{LiveStore, use_document, use_store};
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
    let mut fresh = use_hook(|| CopyValue::new(moment_id(clock::now())));
    let all = store.read_parts::<Rehearsal>();
    let open = all.iter().rev().find(|(_, rehearsal)| rehearsal.meeting == talk && rehearsal.finished.is_none());
    let id = match open {
        Some((id, _)) => id.clone(),
        None => {
            if all.iter().any(|(id, _)| *id == *fresh.peek()) {
                fresh.set(moment_id(clock::now()));
            }
            fresh.peek().clone()
        }
    };
    let begun = Rehearsal::new(talk.to_owned(), own, clock::now());
    let (stored, save) = use_document(Rehearsal::key(&id), |(change, begun, now): (RehearsalChange, Rehearsal, _), stored| {
        change.apply(stored.unwrap_or(begun), now)
    });
    let rehearsal = stored.unwrap_or_else(|| begun.clone());
    let onchange = use_callback(move |change| save.call((change, begun.clone(), clock::now())));
    OpenRehearsal { id, rehearsal, onchange }
}

/// Rehearsals other than the one on screen, of this talk or of one that is no longer here, newest first.
pub fn past_rehearsals(store: LiveStore, talk: &str, on_screen: &str) -> Vec<(String, Rehearsal)> {
    let all = store.read_parts::<Rehearsal>().into_iter().rev();
    let belongs = |rehearsal: &Rehearsal| is_of(store, talk, &rehearsal.meeting);
    all.filter(|(id, rehearsal)| id != on_screen && belongs(rehearsal)).collect()
}

/// Whether what belongs to a talk is shown with this one: it is this one's, or its own talk is gone.
pub fn is_of(store: LiveStore, talk: &str, of: &str) -> bool {
    of == talk || store.read(&Meeting::key(of)).is_none()
}
