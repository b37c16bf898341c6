//! What the questionnaire knows about work, for the preparation of a talk.

use crate::storage::LiveStore;
use crate::work::WorkSaid;

/// Read from the device.
pub(super) fn work_said(_store: LiveStore) -> WorkSaid {
    WorkSaid::default()
}
