//! The filling-ins as the screens use them: what is on the device, plus what could not be saved yet.

use dioxus::prelude::*;

use super::fill_in::{Change, FillIn, FillInId};
use crate::storage::LiveStore;
use crate::storage::backup::Feature;

/// Reads and changes filling-ins. There is no copy in memory that could grow apart from the device: what is shown is
/// the stored document with the waiting changes applied. What was just saved is remembered until anything stored
/// changes, so that an answer does not wait for all answers to be read a second time.
#[derive(Clone, Copy, PartialEq)]
pub struct Desk {
    store: LiveStore,
    /// Changes the device refused, oldest first, by filling-in. Usually empty.
    waiting: Signal<Vec<(FillInId, Vec<Change>)>>,
    just_saved: CopyValue<Option<Saved>>,
}

struct Saved {
    id: FillInId,
    revision: u32,
    fill_in: FillIn,
}

impl Desk {
    /// Makes the desk of this app. Called once, when it starts.
    pub fn provide(store: LiveStore) -> Self {
        let desk = Self { store, waiting: Signal::new(Vec::new()), just_saved: CopyValue::new(None) };
        store.when_deleted(Feature::Questionnaires, move || {
            let Self { mut waiting, .. } = desk;
            waiting.set(Vec::new());
        });
        provide_context(desk)
    }

    /// The filling-in as it is now. The caller is rendered again when it changes.
    pub fn read(self, id: &str) -> Option<FillIn> {
        let stored = self.just_saved(id).or_else(|| self.store.read(&FillIn::key(id)));
        self.with_waiting(id, stored)
    }

    /// All of them, oldest first.
    pub fn read_all(self) -> Vec<(FillInId, FillIn)> {
        let stored = self.store.read_parts::<FillIn>();
        let mut all: Vec<(FillInId, Option<FillIn>)> =
            stored.into_iter().map(|(id, fill_in)| (id, Some(fill_in))).collect();
        // The store lists them in order; those that were never saved are newer than all of them.
        for (id, _) in self.waiting.read().iter() {
            if all.iter().all(|(known, _)| known != id) {
                all.push((id.clone(), None));
            }
        }
        all.into_iter().filter_map(|(id, stored)| self.with_waiting(&id, stored).map(|fill_in| (id, fill_in))).collect()
    }

    /// Makes a change, on the device if it can be. If not the change waits, stays on screen, and is tried again with
    /// the next one; the store's trouble tells the person.
    pub fn change(mut self, id: &str, change: Change) {
        let mut changes = self.waiting_for(id);
        let none_waited = changes.is_empty();
        changes.push(change);
        let saved = self.save(id, &changes);
        if saved && none_waited {
            return;
        }
        self.waiting.write().retain(|(waiting, _)| waiting != id);
        if !saved {
            self.waiting.write().push((id.to_owned(), changes));
        }
    }

    /// Whether everything about this filling-in is on the device.
    pub fn is_saved(self, id: &str) -> bool {
        self.waiting.read().iter().all(|(waiting, _)| waiting != id)
    }

    /// Deletes it from the device. When the device refuses it stays, and the store's trouble tells the person.
    pub fn delete(mut self, id: &str) {
        if self.store.remove(&FillIn::key(id)).is_ok() {
            self.waiting.write().retain(|(waiting, _)| waiting != id);
        }
    }

    fn with_waiting(self, id: &str, stored: Option<FillIn>) -> Option<FillIn> {
        match self.waiting.read().iter().find(|(waiting, _)| waiting == id) {
            Some((_, changes)) => apply_all(changes, stored),
            None => stored,
        }
    }

    fn waiting_for(self, id: &str) -> Vec<Change> {
        self.waiting
            .peek()
            .iter()
            .find(|(waiting, _)| waiting == id)
            .map(|(_, changes)| changes.clone())
            .unwrap_or_default()
    }

    /// Whether the changes are on the device.
    fn save(mut self, id: &str, changes: &[Change]) -> bool {
        let Ok(stored) = self.store.update_if(&FillIn::key(id), |stored| apply_all(changes, stored)) else {
            return false;
        };
        let revision = self.store.peek_revision();
        self.just_saved.set(stored.map(|fill_in| Saved { id: id.to_owned(), revision, fill_in }));
        true
    }

    fn just_saved(self, id: &str) -> Option<FillIn> {
        let revision = self.store.revision();
        let saved = self.just_saved.read();
        saved.as_ref().filter(|saved| saved.id == id && saved.revision == revision).map(|saved| saved.fill_in.clone())
    }
}

fn apply_all(changes: &[Change], stored: Option<FillIn>) -> Option<FillIn> {
    changes.iter().fold(stored, |fill_in, change| change.apply(fill_in))
}

/// The desk of this app.
pub fn use_desk() -> Desk {
    use_context()
}
