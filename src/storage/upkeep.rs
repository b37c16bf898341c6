//! The store as a whole: whether it can be used, and emptying it.

use super::{
    BackendError, Store,
    backup::{Feature, feature_of},
    key::{PROBE, is_ours},
    lock::is_of_lock,
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

    /// Removes what a program that was killed while it tried for room left behind: it may take all the room there is.
    pub fn tidy(&self) {
        // Where it cannot be removed now, it is the next time.
        let _ = self.backend.remove(PROBE);
    }

    /// Removes everything of this app, set-aside text included; other apps on the origin keep theirs.
    ///
    /// # Errors
    /// `Disabled` or `Failed` when something is still there. All that could be removed is gone, and trying again
    /// is safe.
    pub fn delete_everything(&self) -> Result<(), BackendError> {
        self.sealing.forget();
        self.remove_all(&|name| is_ours(name) || is_kept(name) || is_of_lock(name))
    }

    /// Removes every document of a feature, unread: also what cannot be read, what a newer app wrote, and what was set
    /// aside.
    pub(super) fn remove_feature(&self, feature: Feature) -> Result<(), BackendError> {
        self.remove_all(&|name| feature_of(name) == Some(feature))
    }

    fn remove_all(&self, goes: &dyn Fn(&str) -> bool) -> Result<(), BackendError> {
        self.by_heart.borrow_mut().forget_all();
        let mut outcome = Ok(());
        for name in self.backend.keys()?.iter().filter(|name| goes(name)) {
            // One key that resists must not keep the others on the device.
            outcome = outcome.and(self.backend.remove(name));
        }
        outcome?;
        let left = self.backend.keys()?.iter().any(|name| goes(name));
        if left { Err(BackendError::Failed) } else { Ok(()) }
    }
}
