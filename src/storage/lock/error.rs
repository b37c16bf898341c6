//! Why the lock did not do what was asked.

use crate::storage::{BackendError, key_derivation::NoKey};

/// Why the lock was not turned on or off or changed. Then everything can be read as before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LockError {
    /// Sealed texts take a third more room.
    #[error("no room left on the device")]
    Full,
    #[error("not enough memory for the key")]
    NoMemory,
    #[error("the device has no chance to give")]
    NoChance,
    #[error("the lock is not open")]
    Locked,
    #[error("a restore is not finished")]
    Restoring,
    #[error("the device could not do it")]
    Failed,
}

/// Why it stays locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum UnlockError {
    #[error("the wrong code")]
    WrongCode,
    /// In seconds. After some wrong tries each next one has to wait.
    #[error("wait {0} seconds")]
    Wait(u32),
    #[error("not enough memory for the key")]
    NoMemory,
    #[error("locked by a newer app")]
    Newer,
    /// Neither the header nor its copy can be read.
    #[error("what the code opens is damaged")]
    Damaged,
    #[error("the device could not do it")]
    Failed,
}

impl From<BackendError> for LockError {
    fn from(error: BackendError) -> Self {
        match error {
            BackendError::Full => Self::Full,
            BackendError::Locked => Self::Locked,
            BackendError::Disabled | BackendError::Failed => Self::Failed,
        }
    }
}

impl From<BackendError> for UnlockError {
    fn from(_: BackendError) -> Self {
        Self::Failed
    }
}

impl From<NoKey> for LockError {
    fn from(error: NoKey) -> Self {
        match error {
            NoKey::NoMemory => Self::NoMemory,
            NoKey::NotAllowed => Self::Failed,
        }
    }
}

impl From<NoKey> for UnlockError {
    fn from(error: NoKey) -> Self {
        match error {
            NoKey::NoMemory => Self::NoMemory,
            NoKey::NotAllowed => Self::Damaged,
        }
    }
}
