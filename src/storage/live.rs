//! The store as the screens use it: reads are repeated when something changed, and trouble is remembered for the
//! shell to show.

use std::rc::Rc;

use dioxus::prelude::*;

use super::backup::Feature;
use super::{Document, Key, LoadError, SaveError, Store, store::keys_of};

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
    /// The names of all documents, in order. To list them takes long, and is done once as long as nothing changes.
    names: CopyValue<Option<Rc<[String]>>>,
    /// Rises with every change, in this tab or another.
    revision: Signal<u32>,
    /// By kind of document: rises with every change of one. Who shows goals is not rendered again for a check-in.
    kinds: CopyValue<Vec<(&'static str, Signal<u32>)>>,
    /// Rises when more may have changed than a document: by another tab, a restore, the lock.
    whole: Signal<u32>,
    /// Where what is made later belongs.
    scope: ScopeId,
    trouble: Signal<Option<Trouble>>,
    /// Who keeps in memory what the device refused, and how it is forgotten.
    forgetting: CopyValue<Vec<Forgetting>>,
}

/// A part of the app that keeps something in memory, and what makes it forget that.
type Forgetting = (Feature, Rc<dyn Fn()>);

impl LiveStore {
    /// Makes the store of this app. Called once, when it starts.
    pub fn provide(store: Store) -> Self {
        provide_context(Self {
            store: CopyValue::new(store),
            names: CopyValue::new(None),
            revision: Signal::new(0),
            kinds: CopyValue::new(Vec::new()),
            whole: Signal::new(0),
            scope: dioxus::core::current_scope_id(),
            trouble: Signal::new(None),
            forgetting: CopyValue::new(Vec::new()),
        })
    }

    /// The document on the device. The caller is rendered again when a document of this kind changes.
    pub fn read<T: Document>(mut self, key: &Key<T>) -> Option<T> {
        self.follow(T::KIND);
        match self.store.read().load(key) {
            Ok(document) => document,
            Err(error) => {
                // The copy is safe, so the damaged original makes room for a new document; otherwise every look at
                // it would report the same trouble again.
                if matches!(error, LoadError::Unreadable { aside: Ok(_), .. }) {
                    let _ = self.store.read().remove(key);
                    self.names.set(None);
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
        self.keys::<T>().into_iter().filter_map(|key| self.read(&key).map(|document| (key, document))).collect()
    }

    /// All documents of a kind that has one a part, by the part's name. Unreadable ones are left out and reported as
    /// trouble.
    pub fn read_parts<T: Document>(self) -> Vec<(String, T)> {
        let stored = self.read_all::<T>();
        stored.into_iter().filter_map(|(key, document)| Some((key.part()?.to_owned(), document))).collect()
    }

    /// The parts that documents of a kind are kept in, by name, in order. Reads none of them.
    pub fn parts<T: Document>(self) -> Vec<String> {
        self.keys::<T>().iter().filter_map(|key| key.part().map(str::to_owned)).collect()
    }

    /// How many documents of a kind there are, read or not.
    pub fn count<T: Document>(self) -> usize {
        self.keys::<T>().len()
    }

    /// Whether anything is kept besides documents of this kind. The caller is rendered again when anything changes.
    pub fn keeps_more_than<T: Document>(self) -> bool {
        let _ = self.revision.read();
        self.names().len() > self.count::<T>()
    }

    fn keys<T: Document>(self) -> Vec<Key<T>> {
        self.follow(T::KIND);
        keys_of(&self.names())
    }

    /// Renders the caller again when a document of this kind changes, also when there is none yet.
    fn follow(mut self, kind: &'static str) {
        let revision = self.revision_of(kind).unwrap_or_else(|| {
            let revision = Signal::new_in_scope(0, self.scope);
            self.kinds.write().push((kind, revision));
            revision
        });
        let _ = revision.read();
    }

    /// `None`: nobody follows documents of this kind.
    fn revision_of(self, kind: &str) -> Option<Signal<u32>> {
        self.kinds.peek().iter().find(|(of, _)| *of == kind).map(|(_, revision)| *revision)
    }

    /// What cannot be listed counts as nothing, and is tried again.
    fn names(mut self) -> Rc<[String]> {
        if let Some(names) = &*self.names.peek() {
            return Rc::clone(names);
        }
        let Ok(names) = self.store.read().names() else {
            return Rc::default();
        };
        let names: Rc<[String]> = names.into();
        self.names.set(Some(Rc::clone(&names)));
        names
    }

    /// Changes the document on the device; see [`Store::update`]. What fails is also remembered as trouble.
    ///
    /// # Errors
    /// As [`Store::update`]: nothing was written.
    pub fn update<T: Document>(self, key: &Key<T>, change: impl FnOnce(Option<T>) -> T) -> Result<T, SaveError> {
        let outcome = self.store.read().update(key, change);
        self.touched(key);
        self.settle::<T>(outcome.as_ref().err().copied());
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
        self.touched(key);
        self.settle::<T>(outcome.as_ref().err().copied());
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
        self.touched(key);
        if outcome.is_ok() {
            self.settle::<T>(None);
        }
        outcome
    }

    /// Whether a restore was begun and is not finished: nothing else may be shown then.
    pub fn is_restoring(self) -> bool {
        let _ = self.whole.read();
        self.store.read().is_restoring()
    }

    /// Whether the app is locked: nothing else may be shown then.
    pub fn is_locked(self) -> bool {
        let _ = self.whole.read();
        self.store.read().is_locked()
    }

    /// Whether there is a lock, and it is open.
    pub fn has_lock(self) -> bool {
        let _ = self.whole.read();
        self.store.read().has_lock()
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
    pub fn remove<T: Document>(mut self, key: &Key<T>) -> Result<(), SaveError> {
        let outcome = self.store.read().remove(key);
        self.names.set(None);
        self.settle::<T>(outcome.err());
        outcome
    }

    /// The bare store, for what concerns all data: what was set aside, deleting everything.
    pub fn store(mut self) -> Store {
        let _ = self.revision.read();
        // Whatever it is wanted for, names may come and go.
        self.names.set(None);
        self.store.read().clone()
    }

    /// Says that data changed outside [`Self::update`] and [`Self::remove`]: in another tab, or all of it at once.
    pub fn changed(mut self) {
        self.names.set(None);
        self.revision += 1;
        self.whole += 1;
        for (_, mut revision) in self.kinds.peek().iter().copied() {
            revision += 1;
        }
    }

    /// Calls `forget` when this part of the app, or everything, was deleted: what waits in memory to be saved must not
    /// come back with the next change.
    pub fn when_deleted(mut self, feature: Feature, forget: impl Fn() + 'static) {
        self.forgetting.write().push((feature, Rc::new(forget)));
    }

    /// Says that this part of the app was deleted; `None`: everything.
    pub fn deleted(self, feature: Option<Feature>) {
        let all = self.forgetting.peek().clone();
        for (_, forget) in all.iter().filter(|(of, _)| feature.is_none_or(|feature| feature == *of)) {
            forget();
        }
        self.changed();
    }

    /// What the person has to know, if anything.
    pub fn trouble(self) -> Option<Trouble> {
        (self.trouble)()
    }

    /// The person has read it.
    pub fn dismiss_trouble(mut self) {
        self.trouble.set(None);
    }

    /// A document that was not there before may be there now, even where the device said that it could not.
    fn touched<T>(mut self, key: &Key<T>) {
        let is_new = self.names.peek().as_ref().is_some_and(|names| names.iter().all(|name| name != key.as_str()));
        if is_new {
            self.names.set(None);
        }
    }

    fn settle<T: Document>(mut self, error: Option<SaveError>) {
        if let Some(error) = error {
            self.trouble.set(Some(Trouble::NotSaved(error)));
        } else {
            if matches!(&*self.trouble.peek(), Some(Trouble::NotSaved(_))) {
                self.trouble.set(None);
            }
            self.revision += 1;
            if let Some(mut revision) = self.revision_of(T::KIND) {
                revision += 1;
            }
        }
    }
}

/// The store of this app.
pub fn use_store() -> LiveStore {
    use_context()
}
