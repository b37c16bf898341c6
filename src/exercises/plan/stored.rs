//! The plans and pauses on the device.

use super::{Pauses, Plan, PlanId};
use crate::storage::LiveStore;

/// All plans, those put away too, oldest first. The caller is rendered again when anything stored changes.
pub fn plans(store: LiveStore) -> Vec<(PlanId, Plan)> {
    let stored = store.read_all::<Plan>();
    stored.into_iter().filter_map(|(key, plan)| Some((key.part()?.to_owned(), plan))).collect()
}

/// The days that are excused.
pub fn pauses(store: LiveStore) -> Pauses {
    store.read(&Pauses::key()).unwrap_or_default()
}
