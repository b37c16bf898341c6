//! Text that could not be read: kept under its own key until the person has seen it and removes it.

use super::{AsideKey, BackendError, Store};

/// A text that was set aside, exactly as it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    pub key: AsideKey,
    pub text: String,
}

impl Store {
    /// Everything that was set aside, in order of key.
    ///
    /// # Errors
    /// `Disabled` or `Failed`.
    pub fn set_aside(&self) -> Result<Vec<Aside>, BackendError> {
        let mut keys: Vec<AsideKey> = Vec::new();
        for key in self.backend.keys()?.iter().filter_map(|name| AsideKey::parse(name)) {
            keys.insert(keys.partition_point(|other| *other < key), key);
        }
        let mut asides = Vec::new();
        for key in keys {
            // Another tab may have removed it since the keys were listed.
            if let Some(text) = self.backend.get(key.as_str())? {
                asides.push(Aside { key, text });
            }
        }
        Ok(asides)
    }

    /// Removes a text that was set aside. Where the unreadable original is still in place, it stays, and the
    /// next load sets it aside again.
    ///
    /// # Errors
    /// `Disabled` or `Failed`; then it is still there.
    pub fn remove_aside(&self, key: &AsideKey) -> Result<(), BackendError> {
        self.backend.remove(key.as_str())
    }

    /// Makes sure that a copy of `text`, found under `original`, is aside, and says where.
    pub(super) fn copy_aside(&self, original: &str, text: &str) -> Result<AsideKey, BackendError> {
        let mut taken = self.set_aside()?;
        taken.retain(|aside| aside.key.original() == original);
        if let Some(same) = taken.iter().find(|aside| aside.text == text) {
            return Ok(same.key.clone());
        }
        let free = (1..=u32::MAX)
            .map(|number| AsideKey::new(original, number))
            .find(|key| taken.iter().all(|aside| aside.key != *key))
            .ok_or(BackendError::Failed)?;
        self.set_and_check(free.as_str(), text)?;
        Ok(free)
    }
}
