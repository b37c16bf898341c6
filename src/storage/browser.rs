//! The device's own storage: localStorage, in which a write is done when the call returns.

use super::{Backend, BackendError};
use crate::platform::local_storage::{self, LocalStorageError};

/// localStorage of this origin.
#[derive(Debug, Clone, Copy, Default)]
pub struct BrowserBackend;

impl From<LocalStorageError> for BackendError {
    fn from(error: LocalStorageError) -> Self {
        match error {
            LocalStorageError::Full => Self::Full,
            LocalStorageError::Disabled => Self::Disabled,
        }
    }
}

impl Backend for BrowserBackend {
    fn get(&self, key: &str) -> Result<Option<String>, BackendError> {
        Ok(local_storage::get(key)?)
    }

    fn set(&self, key: &str, value: &str) -> Result<(), BackendError> {
        Ok(local_storage::set(key, value)?)
    }

    fn remove(&self, key: &str) -> Result<(), BackendError> {
        Ok(local_storage::remove(key)?)
    }

    fn keys(&self) -> Result<Vec<String>, BackendError> {
        Ok(local_storage::keys()?)
    }
}
