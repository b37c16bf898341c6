//! The store as the screens use it: reads are repeated when something changed, and trouble is remembered for the
//! shell to show.

use dioxus::prelude::*;

use super::{Document, Key, LoadError, SaveError, Store};

/// What the person has to know about their data.
#[derive(Debug, Clone, PartialEq)]
pub enum Trouble {
    /// The last change is on screen only.
    NotSaved(SaveError),
    /// Something stored could not be read.
    NotRead(LoadError),
}

/// The store, shared by all screens of one tab.
#[derive(Clone, Copy, PartialEq)]
pub struct LiveStore {
    store: CopyValue<Store>,
    /// Rises with every change, in this tab or another.
    revision: Signal<u32>,
    trouble: Signal<Option<Trouble>>,
}

impl LiveStore {
    /// Makes the store of this app. Called once, when it starts.
    pub fn provide(store: Store) -> Self {
        provide_context(Self { store: CopyValue::new(store), revision: Signal::new(0), trouble: Signal::new(None) })
    }

    /// The document on the device. The caller is rendered again when anything stored changes.
    pub fn read<T: Document>(mut self, key: &Key<T>) -> Option<T> {
        let _ = self.revision.read();
        match self.store.read().load(key) {
            Ok(document) => document,
            Err(error) => {
                // The copy is safe, so the damaged original makes room for a new document; otherwise every look at
                // it would report the same trouble again.
                if matches!(error, LoadError::Unreadable { aside: Ok(_), .. }) {
                    let _ = self.store.read().remove(key);
                }
                let trouble = Some(Trouble::NotRead(error));
                if *self.trouble.peek() != trouble {
                    self.trouble.set(trouble);
                }
                None
            }
        }
    }

    /// All documents of a kind, by key. Unreadable ones are left out and reported as trouble.
    pub fn read_all<T: Document>(self) -> Vec<(Key<T>, T)> {
        // With no document yet, nothing below would ask to be told about the first one.
        let _ = self.revision.read();
        let keys = self.store.read().list::<T>().unwrap_or_default();
        keys.into_iter().filter_map(|key| self.read(&key).map(|document| (key, document))).collect()
    }

    /// All documents of a kind that has one a part, by the part's name. Unreadable ones are left out and reported as
    /// trouble.
    pub fn read_parts<T: Document>(self) -> Vec<(String, T)> {
        let stored = self.read_all::<T>();
        stored.into_iter().filter_map(|(key, document)| Some((key.part()?.to_owned(), document))).collect()
    }

    /// How many documents of a kind there are, read or not.
    pub fn count<T: Document>(self) -> usize {
        let _ = self.revision.read();
        self.store.read().list::<T>().map_or(0, |keys| keys.len())
    }

    /// Whether anything is kept besides documents of this kind.
    pub fn keeps_more_than<T: Document>(self) -> bool {
        let _ = self.revision.read();
        self.store.read().keeps_more_than::<T>()
    }

    /// Changes the document on the device; see [`Store::update`]. What fails is also remembered as trouble.
    ///
    /// # Errors
    /// As [`Store::update`]: nothing was written.
    pub fn update<T: Document>(self, key: &Key<T>, change: impl FnOnce(Option<T>) -> T) -> Result<T, SaveError> {
        let outcome = self.store.read().update(key, change);
        self.settle(outcome.as_ref().err().copied());
        outcome
    }

    /// Like [`Self::update`], for a change that may find nothing to write; gives what is stored now.
    ///
    /// # Errors
    /// As [`Store::update_if`]: nothing was written.
    pub fn update_if<T: Document>(
        self,
        key: &Key<T>,
        change: impl FnOnce(Option<T>) -> Option<T>,
    ) -> Result<Option<T>, SaveError> {
        let outcome = self.store.read().update_if(key, change);
        self.settle(outcome.as_ref().err().copied());
        outcome
    }

    /// Like [`Self::update_if`], for what was refused before and told then: if it fails again, nothing more is said.
    ///
    /// # Errors
    /// As [`Store::update_if`]: nothing was written.
    pub fn retry_if<T: Document>(
        self,
        key: &Key<T>,
        change: impl FnOnce(Option<T>) -> Option<T>,
    ) -> Result<Option<T>, SaveError> {
        let outcome = self.store.read().update_if(key, change);
        if outcome.is_ok() {
            self.settle(None);
        }
        outcome
    }

    /// How often something stored changed, as far as this tab knows. The caller is rendered again when it does.
    pub fn revision(self) -> u32 {
        (self.revision)()
    }

    /// The same, without being told of changes: for handlers and effects.
    pub fn peek_revision(self) -> u32 {
        *self.revision.peek()
    }

    /// Removes the document from the device.
    ///
    /// # Errors
    /// As [`Store::remove`]: it is still there.
    pub fn remove<T: Document>(self, key: &Key<T>) -> Result<(), SaveError> {
        let outcome = self.store.read().remove(key);
        self.settle(outcome.err());
        outcome
    }

    /// The bare store, for what concerns all data: what was set aside, deleting everything.
    pub fn store(self) -> Store {
        let _ = self.revision.read();
        self.store.read().clone()
    }

    /// Says that data changed outside [`Self::update`] and [`Self::remove`]: in another tab, or all of it at once.
    pub fn changed(mut self) {
        self.revision += 1;
    }

    /// What the person has to know, if anything.
    pub fn trouble(self) -> Option<Trouble> {
        (self.trouble)()
    }

    /// The person has read it.
    pub fn dismiss_trouble(mut self) {
        self.trouble.set(None);
    }

    fn settle(mut self, error: Option<SaveError>) {
        if let Some(error) = error {
            self.trouble.set(Some(Trouble::NotSaved(error)));
        } else {
            if matches!(&*self.trouble.peek(), Some(Trouble::NotSaved(_))) {
                self.trouble.set(None);
            }
            self.revision += 1;
        }
    }
}

/// The store of this app.
pub fn use_store() -> LiveStore {
    use_context()
}
