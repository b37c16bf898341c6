//! Why a document could not be shown or saved. No error repeats what the person wrote.

use super::{AsideKey, BackendError, Flaw};

/// Why a document cannot be shown.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LoadError {
    #[error("storage is switched off on the device")]
    Disabled,
    #[error("the app is locked")]
    Locked,
    #[error("the device could not read")]
    Failed,
    /// The text is still in place and a copy is `aside`. Where the copy failed, saving is refused too.
    #[error("what is stored cannot be read: {flaw}")]
    Unreadable { flaw: Flaw, aside: Result<AsideKey, BackendError> },
    #[error("stored by a newer app: version {found}, this one knows {known}")]
    Newer { found: u32, known: u32 },
}

/// Why a change is not known to be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    #[error("no room left on the device")]
    Full,
    #[error("storage is switched off on the device")]
    Disabled,
    #[error("the app is locked")]
    Locked,
    #[error("the device could not save")]
    Failed,
    #[error("stored by a newer app")]
    Newer,
}

impl From<BackendError> for LoadError {
    fn from(error: BackendError) -> Self {
        match error {
            BackendError::Disabled => Self::Disabled,
            BackendError::Locked => Self::Locked,
            BackendError::Full | BackendError::Failed => Self::Failed,
        }
    }
}

impl From<BackendError> for SaveError {
    fn from(error: BackendError) -> Self {
        match error {
            BackendError::Full => Self::Full,
            BackendError::Disabled => Self::Disabled,
            BackendError::Locked => Self::Locked,
            BackendError::Failed => Self::Failed,
        }
    }
}
