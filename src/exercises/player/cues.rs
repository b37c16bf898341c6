//! What is said, sounded and felt when a session goes from one moment to the next.

use super::moment::{Moment, Standing};
use super::phase::PhaseKind;
use super::run::Position;

/// Shorter phases are not counted down, getting ready excepted: it would be all counting.
const COUNTED_DOWN_FROM: u64 = 10_000;
/// Shorter holds have no middle worth a word.
const HALVED_FROM: u64 = 20_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cue {
    /// The exercise with this place in the session, from 0; its getting ready starts.
    ExerciseStarts(usize),
    PhaseStarts(PhaseKind),
    /// Work is over and something else starts.
    PhaseEnds,
    /// Over, and waiting for a tap.
    TimeUp,
    /// Seconds left: 3, 2 or 1.
    Countdown(u8),
    Halfway,
    /// How many are done in this set.
    RepCounted(u16),
    Finished,
}

/// The cues between two moments of the same session, in order. Each belongs to one instant, so none comes twice while
/// the clock goes forward. Of what passed while nobody looked there is only the last. With no moment before, because
/// the session was just begun or opened again, only a beginning is told.
pub fn cues(before: Option<&Moment>, after: &Moment) -> Vec<Cue> {
    let Some(before) = before else {
        let begins = after.position == Position::default() && after.standing == Standing::Running;
        return begins.then_some(Cue::ExerciseStarts(0)).into_iter().collect();
    };
    if after.standing == Standing::Stopped {
        return Vec::new();
    }
    if (before.position.item, before.position.phase) == (after.position.item, after.position.phase) {
        return within_phase(before, after).into_iter().collect();
    }
    let mut cues = Vec::new();
    if follows(before, after) {
        cues.extend(last_rep(before));
        if before.phase.is_some_and(|phase| phase.kind.is_work()) {
            cues.push(Cue::PhaseEnds);
        }
    }
    cues.push(start(before, after));
    cues
}

fn within_phase(before: &Moment, after: &Moment) -> Option<Cue> {
    match after.standing {
        standing if standing == before.standing && standing != Standing::Running => None,
        Standing::Finished => Some(Cue::Finished),
        Standing::TimeUp => Some(Cue::TimeUp),
        _ if after.position.reps > before.position.reps => Some(Cue::RepCounted(after.position.reps)),
        Standing::Running => countdown(before, after).or_else(|| halfway(before, after)),
        _ => None,
    }
}

/// Whether the later phase comes right after the earlier one.
fn follows(before: &Moment, after: &Moment) -> bool {
    let (from, to) = (before.position, after.position);
    if to.item == from.item {
        to.phase == from.phase.saturating_add(1)
    } else {
        to.item == from.item.saturating_add(1) && to.phase == 0
    }
}

/// The last repetition of a set takes the session on at once, so it is not in the later moment.
fn last_rep(before: &Moment) -> Option<Cue> {
    match before.phase?.kind {
        PhaseKind::Reps(planned) if before.position.reps.saturating_add(1) == planned => Some(Cue::RepCounted(planned)),
        _ => None,
    }
}

fn start(before: &Moment, after: &Moment) -> Cue {
    match after.phase.map(|phase| phase.kind) {
        None => Cue::Finished,
        Some(PhaseKind::GetReady) if after.position.item != before.position.item => {
            Cue::ExerciseStarts(after.position.item)
        }
        Some(kind) => Cue::PhaseStarts(kind),
    }
}

fn countdown(before: &Moment, after: &Moment) -> Option<Cue> {
    let is_counted = match after.phase?.kind {
        PhaseKind::Reps(_) | PhaseKind::Open => false,
        PhaseKind::GetReady => true,
        _ => after.length_milliseconds? >= COUNTED_DOWN_FROM,
    };
    let (was, left) = (before.seconds_left()?, after.seconds_left()?);
    let number = u8::try_from(left).ok().filter(|number| (1..=3).contains(number))?;
    (is_counted && left < was).then_some(Cue::Countdown(number))
}

fn halfway(before: &Moment, after: &Moment) -> Option<Cue> {
    let length = after.length_milliseconds?;
    let half = length / 2;
    let has_middle = matches!(after.phase?.kind, PhaseKind::Hold(_) | PhaseKind::Minutes(_)) && length >= HALVED_FROM;
    (has_middle && before.spent_milliseconds < half && half <= after.spent_milliseconds).then_some(Cue::Halfway)
}
