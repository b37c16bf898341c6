//! Loading and changing documents. What counts is on the device: it is asked every time, and a text that is still the
//! same is not taken apart again.

use std::cell::RefCell;
use std::rc::Rc;

use super::{
    Backend, BackendError, Document, Key, LoadError, SaveError,
    by_heart::ByHeart,
    envelope::{self, Reading},
    key::is_document,
    lock::{Random, Sealing},
};
use crate::platform::random;

/// The documents on the device; clones lead to the same ones.
#[derive(Clone)]
pub struct Store {
    /// The device, behind the lock.
    pub(super) backend: Rc<dyn Backend>,
    /// The same, for what concerns the lock.
    pub(super) sealing: Rc<Sealing>,
    pub(super) by_heart: Rc<RefCell<ByHeart>>,
}

impl Store {
    /// The documents kept by `backend`.
    pub fn new(backend: impl Backend + 'static) -> Self {
        Self::with_chance(backend, random::bytes)
    }

    /// The same, with chance from elsewhere.
    pub(super) fn with_chance(backend: impl Backend + 'static, random: Random) -> Self {
        let sealing = Rc::new(Sealing::new(Rc::new(backend), random));
        Self { backend: Rc::clone(&sealing) as Rc<dyn Backend>, sealing, by_heart: Rc::default() }
    }

    /// The document under `key`, if there is one.
    ///
    /// An older version is migrated in memory only: it is written with the next change, so that looking never
    /// shuts out an older app still open in another tab.
    ///
    /// # Errors
    /// `Unreadable` after a copy was set aside; `Newer`; `Disabled` or `Failed`.
    pub fn load<T: Document>(&self, key: &Key<T>) -> Result<Option<T>, LoadError> {
        let Some(text) = self.backend.get(key.as_str())? else {
            self.by_heart.borrow_mut().forget(key.as_str());
            return Ok(None);
        };
        if let Some(document) = self.by_heart.borrow().recall(key.as_str(), &text) {
            return Ok(Some(document));
        }
        match envelope::read::<T>(&text) {
            Reading::Current(document) | Reading::Migrated(document) => {
                self.by_heart.borrow_mut().learn(key.as_str(), text, Box::new(document.clone()));
                Ok(Some(document))
            }
            Reading::Newer { found, known } => Err(LoadError::Newer { found, known }),
            Reading::Unreadable(flaw) => {
                let aside = self.copy_aside(key.as_str(), &text);
                Err(LoadError::Unreadable { flaw, aside })
            }
        }
    }

    /// Changes what is on the device now, which another tab may have changed since it was loaded, and returns
    /// what a reload would show. `change` gets `None` when there is nothing or it cannot be read (then a copy
    /// was set aside); it must not save under the same key itself.
    ///
    /// # Errors
    /// `Full` or `Disabled`: what was stored before is still there. `Newer`: likewise, and only a newer app can
    /// change it. `Failed`: the device did not confirm the change.
    pub fn update<T: Document>(&self, key: &Key<T>, change: impl FnOnce(Option<T>) -> T) -> Result<T, SaveError> {
        let document = change(self.replaceable(key)?);
        self.write(key, &document)
    }

    /// Like `update`, but nothing is written when `change` gives `None`.
    ///
    /// # Errors
    /// Those of `update`.
    pub fn update_if<T: Document>(
        &self,
        key: &Key<T>,
        change: impl FnOnce(Option<T>) -> Option<T>,
    ) -> Result<Option<T>, SaveError> {
        let document = change(self.replaceable(key)?);
        document.map(|document| self.write(key, &document)).transpose()
    }

    /// Removes the document under `key`. What cannot be read is set aside first.
    ///
    /// # Errors
    /// Those of `update`; nothing was removed then.
    pub fn remove<T: Document>(&self, key: &Key<T>) -> Result<(), SaveError> {
        self.replaceable(key)?;
        self.by_heart.borrow_mut().forget(key.as_str());
        Ok(self.backend.remove(key.as_str())?)
    }

    /// The keys of all documents of type `T`, in order.
    ///
    /// # Errors
    /// `Disabled` or `Failed`.
    pub fn list<T: Document>(&self) -> Result<Vec<Key<T>>, BackendError> {
        Ok(keys_of(&self.names()?))
    }

    /// The names of all documents, in order.
    pub(super) fn names(&self) -> Result<Vec<String>, BackendError> {
        let mut names: Vec<String> = Vec::new();
        for name in self.backend.keys()?.into_iter().filter(|name| is_document(name)) {
            // Inserted in place: the standard sort is several kilobytes of wasm.
            names.insert(names.partition_point(|other| *other < name), name);
        }
        Ok(names)
    }

    /// What is on the device, once it is certain that replacing it loses nothing.
    fn replaceable<T: Document>(&self, key: &Key<T>) -> Result<Option<T>, SaveError> {
        match self.load(key) {
            Ok(document) => Ok(document),
            Err(LoadError::Unreadable { aside, .. }) => {
                aside?;
                Ok(None)
            }
            Err(LoadError::Newer { .. }) => Err(SaveError::Newer),
            Err(LoadError::Disabled) => Err(SaveError::Disabled),
            Err(LoadError::Locked) => Err(SaveError::Locked),
            Err(LoadError::Failed) => Err(SaveError::Failed),
        }
    }

    fn write<T: Document>(&self, key: &Key<T>, document: &T) -> Result<T, SaveError> {
        let text = envelope::write(document).ok_or(SaveError::Failed)?;
        // JSON has no NaN, among other things: what would be unreadable tomorrow is refused today.
        let Reading::Current(stored) = envelope::read::<T>(&text) else {
            return Err(SaveError::Failed);
        };
        self.set_and_check(key.as_str(), &text)?;
        self.by_heart.borrow_mut().learn(key.as_str(), text, Box::new(stored.clone()));
        Ok(stored)
    }

    /// Writes and looks again: a device that silently drops what it is given must not pass for one that keeps it.
    pub(super) fn set_and_check(&self, name: &str, text: &str) -> Result<(), BackendError> {
        self.backend.set(name, text)?;
        let kept = self.backend.get(name)?.is_some_and(|kept| kept == text);
        if kept { Ok(()) } else { Err(BackendError::Failed) }
    }
}

/// The keys of documents of type `T` among these names, in the same order.
pub(super) fn keys_of<T: Document>(names: &[String]) -> Vec<Key<T>> {
    names.iter().filter_map(|name| Key::parse(name)).collect()
}
