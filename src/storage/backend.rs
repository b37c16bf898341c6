//! What the store asks of the device: text under a key.

/// A place that keeps text under keys and is shared by all tabs of the origin.
pub trait Backend {
    /// The text under `key`, or `None`.
    ///
    /// # Errors
    /// `Disabled` when the device does not let us look, `Locked` when the app is locked, `Failed` otherwise.
    fn get(&self, key: &str) -> Result<Option<String>, BackendError>;

    /// Puts `value` under `key`, all or nothing: after an error the old value is still there.
    ///
    /// # Errors
    /// `Full` when there is no room, `Disabled` or `Failed` otherwise.
    fn set(&self, key: &str, value: &str) -> Result<(), BackendError>;

    /// Removes `key`; that it was not there is no error.
    ///
    /// # Errors
    /// `Disabled` or `Failed`.
    fn remove(&self, key: &str) -> Result<(), BackendError>;

    /// All keys of the origin, other apps' keys included, in any order.
    ///
    /// # Errors
    /// `Disabled` or `Failed`.
    fn keys(&self) -> Result<Vec<String>, BackendError>;

    /// How many bytes this text takes under `key`, where that is not its own length: sealed, it is longer.
    fn stored_bytes(&self, key: &str, text: &str) -> Option<usize> {
        let _ = (key, text);
        None
    }
}

/// Why the device did not do what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BackendError {
    #[error("no room left on the device")]
    Full,
    #[error("storage is switched off on the device")]
    Disabled,
    #[error("the app is locked")]
    Locked,
    #[error("the device could not do it")]
    Failed,
}
