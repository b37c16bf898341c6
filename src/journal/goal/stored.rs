//! The goals on the device.

use super::Goal;
use crate::storage::LiveStore;

/// All goals, closed ones too, by their id, oldest first. The caller is rendered again when anything stored changes.
pub fn goals(store: LiveStore) -> Vec<(String, Goal)> {
    store.read_parts()
}
