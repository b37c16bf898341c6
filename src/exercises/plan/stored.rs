//! The plans and pauses on the device.

use super::{Pauses, Plan, PlanId};
use crate::exercises::booklet::ExerciseId;
use crate::storage::LiveStore;

/// All plans, those put away too, oldest first. The caller is rendered again when anything stored changes.
pub fn plans(store: LiveStore) -> Vec<(PlanId, Plan)> {
    store.read_parts()
}

/// The days that are excused.
pub fn pauses(store: LiveStore) -> Pauses {
    store.read(&Pauses::key()).unwrap_or_default()
}

/// The exercises of the plans that run, each once.
pub fn in_plans(plans: &[(PlanId, Plan)]) -> Vec<ExerciseId> {
    let mut found: Vec<ExerciseId> = Vec::new();
    for item in plans.iter().filter(|(_, plan)| plan.archived.is_none()).flat_map(|(_, plan)| &plan.items) {
        if !found.contains(&item.exercise) {
            found.push(item.exercise.clone());
        }
    }
    found
}
