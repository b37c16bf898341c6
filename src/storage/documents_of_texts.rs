//! Documents among texts: read and changed by the same rules as on the device, for what is to become of all of it at once.

use super::backup::KeyedTexts;
use super::envelope::{self, Reading};
use super::key::{is_document, kind_of};
use super::{Document, Key, SaveError};

impl KeyedTexts {
    /// The document under this key; `None` when there is none that this app can read.
    pub fn document<T: Document>(&self, key: &Key<T>) -> Option<T> {
        match envelope::read(self.get(key.as_str())?) {
            Reading::Current(document) | Reading::Migrated(document) => Some(document),
            Reading::Newer { .. } | Reading::Unreadable(_) => None,
        }
    }

    /// All documents of a kind that this app can read, in order of key.
    pub fn documents<T: Document>(&self) -> Vec<T> {
        let of_kind = self.iter().filter(|(name, _)| is_document(name) && kind_of(name) == T::KIND);
        of_kind.filter_map(|(name, _)| self.document(&Key::parse(name)?)).collect()
    }

    /// Changes a document, as [`super::Store::update`] does on the device: what cannot be read is set aside first.
    ///
    /// # Errors
    /// `Newer`: a newer app wrote it. `Failed`: it would not be readable. Nothing has changed then.
    pub fn change<T: Document>(&mut self, key: &Key<T>, change: impl FnOnce(Option<T>) -> T) -> Result<(), SaveError> {
        let there = self.get(key.as_str()).map(str::to_owned);
        let (before, unreadable) = match there.as_deref().map(envelope::read) {
            None => (None, None),
            Some(Reading::Current(document) | Reading::Migrated(document)) => (Some(document), None),
            Some(Reading::Newer { .. }) => return Err(SaveError::Newer),
            Some(Reading::Unreadable(_)) => (None, there.as_deref()),
        };
        let text = envelope::write(&change(before)).ok_or(SaveError::Failed)?;
        let Reading::Current(_) = envelope::read::<T>(&text) else { return Err(SaveError::Failed) };
        if let Some(unreadable) = unreadable {
            self.set_aside(key.as_str(), unreadable);
        }
        self.insert(key.as_str(), text);
        Ok(())
    }
}
