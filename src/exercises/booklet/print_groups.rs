//! The exercises to choose from for paper, in groups that fit a screen.

use super::search::Entry;
use super::{ExerciseId, Kind};

/// What the exercises of a group have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PrintGroup {
    InPlans,
    Own,
    /// What the exercise is above all.
    Kind(Kind),
}

/// Each exercise once: those in plans first, in the order of the plans, then own ones, then the booklet's by kind. Groups
/// without any are left out.
pub(super) fn print_groups(entries: &[Entry], in_plans: &[ExerciseId]) -> Vec<(PrintGroup, Vec<ExerciseId>)> {
    let others = |kind: Option<Kind>| {
        let fits = move |entry: &&Entry| entry.tags.as_ref().and_then(|tags| tags.kinds.first().copied()) == kind;
        let others = entries.iter().filter(fits).filter(|entry| !in_plans.contains(&entry.id));
        others.map(|entry| entry.id.clone()).collect()
    };
    let mut groups = vec![(PrintGroup::InPlans, in_plans.to_vec()), (PrintGroup::Own, others(None))];
    groups.extend(Kind::ALL.map(|kind| (PrintGroup::Kind(kind), others(Some(kind)))));
    groups.retain(|(_, ids)| !ids.is_empty());
    groups
}
