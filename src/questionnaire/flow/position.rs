//! Forth and back between steps, and back to where someone left off.

use super::{Step, StepId};
use crate::questionnaire::Questionnaire;

pub fn find<'s>(steps: &'s [Step], id: &StepId) -> Option<&'s Step> {
    index(steps, id).map(|index| &steps[index])
}

pub fn next<'s>(steps: &'s [Step], id: &StepId) -> Option<&'s Step> {
    steps.get(index(steps, id)? + 1)
}

pub fn previous<'s>(steps: &'s [Step], id: &StepId) -> Option<&'s Step> {
    steps.get(index(steps, id)?.checked_sub(1)?)
}

/// Where to go when a stored position may be gone: the step itself, else the screen its question is on now, else the
/// same question in the nearest row, else the last step before it, else the first. `None` when there are no steps.
pub fn nearest(questionnaire: &Questionnaire, steps: &[Step], wanted: &StepId) -> Option<StepId> {
    let found = find(steps, wanted)
        .or_else(|| steps.iter().find(|step| !wanted.another && step.questions.contains(&wanted.key)))
        .or_else(|| same_in_nearest_row(steps, wanted))
        .or_else(|| last_before(questionnaire, steps, wanted))
        .or_else(|| steps.first());
    found.map(|step| step.id.clone())
}

pub(super) fn index(steps: &[Step], id: &StepId) -> Option<usize> {
    steps.iter().position(|step| step.id == *id)
}

fn same_in_nearest_row<'s>(steps: &'s [Step], wanted: &StepId) -> Option<&'s Step> {
    let row = wanted.key.row.unwrap_or(0);
    steps
        .iter()
        .filter(|step| step.id.key.link_id == wanted.key.link_id && step.id.another == wanted.another)
        .min_by_key(|step| step.id.key.row.unwrap_or(0).abs_diff(row))
}

fn last_before<'s>(questionnaire: &Questionnaire, steps: &'s [Step], wanted: &StepId) -> Option<&'s Step> {
    let place = |id: &StepId| {
        let place = questionnaire.walk().position(|item| item.link_id == id.key.link_id)?;
        // The screen after a row stands behind everything in it.
        let below =
            questionnaire.item(&id.key.link_id).filter(|_| id.another).map_or(0, |item| item.walk().count() - 1);
        Some(place + below)
    };
    let end = place(wanted)?;
    steps.iter().rfind(|step| {
        let in_time = match (step.id.key.row, wanted.key.row) {
            (Some(row), Some(wanted)) => row <= wanted,
            _ => true,
        };
        in_time && place(&step.id).is_some_and(|place| place <= end)
    })
}
