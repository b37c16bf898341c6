//! The store as a whole: whether it can be used, and emptying it.

use super::{
    BackendError, Store,
    key::{PROBE, is_ours},
    restoring::is_kept,
};

/// As long as a long answer: with less room than that, the next save is likely to fail.
const PROBE_BYTES: usize = 1024;

impl Store {
    /// Tries whether something can be saved at all.
    ///
    /// # Errors
    /// `Full` when there is hardly any room left; `Disabled` or `Failed`.
    pub fn usable(&self) -> Result<(), BackendError> {
        self.set_and_check(PROBE, &"-".repeat(PROBE_BYTES))?;
        self.backend.remove(PROBE)
    }

    /// Removes everything of this app, set-aside text included; other apps on the origin keep theirs.
    ///
    /// # Errors
    /// `Disabled` or `Failed` when something is still there. All that could be removed is gone, and trying again
    /// is safe.
    pub fn delete_everything(&self) -> Result<(), BackendError> {
        self.by_heart.borrow_mut().forget_all();
        let mut outcome = Ok(());
        for name in self.backend.keys()?.iter().filter(|name| is_ours(name) || is_kept(name)) {
            // One key that resists must not keep the others on the device.
            outcome = outcome.and(self.backend.remove(name));
        }
        outcome?;
        let left = self.backend.keys()?.iter().any(|name| is_ours(name) || is_kept(name));
        if left { Err(BackendError::Failed) } else { Ok(()) }
    }
}
