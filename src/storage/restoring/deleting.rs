//! Deleting one feature: all of it, whenever the program is killed.

use super::marker::DELETING;
use super::restore::{RestoreError, Restoring};
use crate::storage::backup::Feature;
use crate::storage::key::RESTORE;

impl Restoring {
    /// Takes away everything of a feature for good: its documents, also those that cannot be read or that a newer app
    /// wrote, what was set aside of them, and the state before the last restore, which may hold them too.
    ///
    /// # Errors
    /// `Unfinished`: some of it is still there, and will go with the next try. All others: nothing is gone but what was
    /// kept for undo.
    pub async fn delete(&self, feature: Feature) -> Result<(), RestoreError> {
        self.forget_undo().await?;
        // A device without room for one line more must be able to delete, too; then only a kill in the middle leaves half.
        let marked = self.backend.set(RESTORE, &format!("{DELETING}{}", feature.code())).is_ok();
        if marked {
            return self.finish_deleting();
        }
        self.store.remove_feature(feature).map_err(|_| RestoreError::Unfinished)
    }

    /// Removes what the marker names, and then the marker. A feature that only a newer app knows is left to that one.
    pub(super) fn finish_deleting(&self) -> Result<(), RestoreError> {
        let marker = self.backend.get(RESTORE)?.unwrap_or_default();
        let feature = marker.strip_prefix(DELETING).and_then(Feature::from_code);
        let removed = feature.map_or(Ok(()), |feature| self.store.remove_feature(feature));
        removed.and_then(|()| self.backend.remove(RESTORE)).map_err(|_| RestoreError::Unfinished)
    }
}
