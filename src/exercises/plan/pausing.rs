//! Changes to the pauses.

use chrono::NaiveDate;

use super::{Pause, Pauses};
use crate::work::is_meant;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PauseError {
    EndBeforeStart,
    /// Before 1900 or after 2200.
    YearOutOfRange,
}

/// What is wrong with a pause that is being made.
pub fn check_pause(pause: &Pause) -> Option<PauseError> {
    if !is_meant(pause.from) || !is_meant(pause.until) {
        return Some(PauseError::YearOutOfRange);
    }
    (pause.until < pause.from).then_some(PauseError::EndBeforeStart)
}

/// With one more. It becomes one with those it overlaps or touches that have the same reason and are for the same plan,
/// so that going back early ends them all. A pause that [`check_pause`] speaks of changes nothing.
#[must_use]
pub fn add(before: &Pauses, pause: Pause) -> Pauses {
    if check_pause(&pause).is_some() {
        return before.clone();
    }
    let (mut pauses, mut whole) = (before.pauses.clone(), pause);
    while let Some(other) = pauses.iter().position(|other| is_one_with(&whole, other)) {
        let other = pauses.remove(other);
        whole = Pause { from: whole.from.min(other.from), until: whole.until.max(other.until), ..whole };
    }
    let place = pauses.iter().position(|other| other.from > whole.from).unwrap_or(pauses.len());
    pauses.insert(place, whole);
    counted(before, pauses)
}

/// Ends a pause with yesterday: today is asked again. One that began today, or later, is gone; one that is over, or that
/// is not there, stays as it is.
#[must_use]
pub fn end_early(before: &Pauses, pause: &Pause, today: NaiveDate) -> Pauses {
    let ends = |other: &Pause| other == pause && other.until >= today;
    let yesterday = today.pred_opt().unwrap_or(today);
    let mut pauses = before.pauses.clone();
    pauses.retain(|other| !ends(other) || other.from < today);
    for other in pauses.iter_mut().filter(|other| ends(other)) {
        other.until = yesterday;
    }
    counted(before, pauses)
}

/// Without this one: its days are asked for again, the past ones too.
#[must_use]
pub fn remove(before: &Pauses, pause: &Pause) -> Pauses {
    let pauses = before.pauses.iter().filter(|other| *other != pause).cloned().collect();
    counted(before, pauses)
}

/// Those that excuse today.
pub fn running(pauses: &Pauses, today: NaiveDate) -> Vec<&Pause> {
    pauses.pauses.iter().filter(|pause| (pause.from..=pause.until).contains(&today)).collect()
}

fn is_one_with(pause: &Pause, other: &Pause) -> bool {
    let touches = |one: &Pause, next: &Pause| one.until.succ_opt().is_none_or(|day| next.from <= day);
    pause.reason == other.reason && pause.plan == other.plan && touches(pause, other) && touches(other, pause)
}

/// One revision up, if anything changed at all.
fn counted(before: &Pauses, pauses: Vec<Pause>) -> Pauses {
    let changed = pauses != before.pauses;
    Pauses { pauses, revision: before.revision.saturating_add(u32::from(changed)) }
}
