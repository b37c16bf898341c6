//! Where the journal and the state before are kept: the browser's Cache storage, which has room for more than
//! localStorage. Without one (plain http, some private windows) it is localStorage after all, as far as there is room.

use std::rc::Rc;

use crate::platform::kept_texts::{self, KeptError};
use crate::storage::lock::Sealing;
use crate::storage::{Backend, BackendError, Store};

/// What is to be written.
pub(super) const JOURNAL: &str = "journal";
/// What was there before.
pub(super) const BEFORE: &str = "before";

const KEPT: &str = "reprise-kept/";

/// Whether a key of the origin holds what could not be kept in the Cache storage.
pub(in crate::storage) fn is_kept(name: &str) -> bool {
    name.starts_with(KEPT)
}

/// Why it is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PlaceError {
    #[error("no room left on the device")]
    Full,
    #[error("the device could not do it")]
    Failed,
}

impl From<KeptError> for PlaceError {
    fn from(error: KeptError) -> Self {
        match error {
            KeptError::Full => Self::Full,
            KeptError::Failed => Self::Failed,
        }
    }
}

impl From<BackendError> for PlaceError {
    fn from(error: BackendError) -> Self {
        match error {
            BackendError::Full => Self::Full,
            BackendError::Disabled | BackendError::Locked | BackendError::Failed => Self::Failed,
        }
    }
}

#[derive(Clone)]
pub(super) struct Place {
    backend: Rc<dyn Backend>,
    sealing: Rc<Sealing>,
}

impl Place {
    pub(super) fn new(store: &Store) -> Self {
        Self { backend: Rc::clone(&store.backend), sealing: Rc::clone(&store.sealing) }
    }

    /// Keeps a text and looks whether it is there.
    pub(super) async fn put(&self, name: &str, text: &str) -> Result<(), PlaceError> {
        if kept_texts::is_available() {
            kept_texts::put(name, &self.sealing.seal(name, text)?).await?;
        } else {
            self.backend.set(&format!("{KEPT}{name}"), text)?;
        }
        let kept = self.get(name).await?.is_some_and(|kept| kept == text);
        if kept { Ok(()) } else { Err(PlaceError::Failed) }
    }

    pub(super) async fn get(&self, name: &str) -> Result<Option<String>, PlaceError> {
        if kept_texts::is_available() {
            let kept = kept_texts::get(name).await?;
            Ok(kept.map(|text| self.sealing.open(name, text)).transpose()?)
        } else {
            Ok(self.backend.get(&format!("{KEPT}{name}"))?)
        }
    }

    pub(super) async fn remove(&self, name: &str) -> Result<(), PlaceError> {
        if kept_texts::is_available() {
            Ok(kept_texts::remove(name).await?)
        } else {
            Ok(self.backend.remove(&format!("{KEPT}{name}"))?)
        }
    }
}
