//! What a session leaves in the log.

use super::phase::PhaseKind;
use super::session::{Session, SessionItem};
use crate::exercises::booklet::ExerciseId;
use crate::exercises::log::{Outcome, PartOutcome};

/// How the session went, and each exercise of it. The reason is for the person to add.
///
/// An exercise that was begun counts as done, and the session as shortened when anything was left out. A session that
/// has not ended is taken as one that ends early now.
pub fn outcome(session: &Session) -> (Outcome, Vec<(ExerciseId, PartOutcome)>) {
    let early = session.run.end.is_none_or(|end| end.early);
    let mut parts = Vec::new();
    let (mut done, mut left_out) = (0, early);
    for (index, item) in session.items.iter().enumerate() {
        let part = part(session, index, item, early);
        if part == PartOutcome::Skipped {
            left_out = true;
        } else {
            done += 1;
        }
        parts.push((item.exercise.clone(), part));
    }
    let outcome = match (left_out, done) {
        (false, _) => Outcome::Done,
        (true, 0) => Outcome::Skipped(None),
        (true, _) => Outcome::Shortened(None),
    };
    (outcome, parts)
}

fn part(session: &Session, index: usize, item: &SessionItem, early: bool) -> PartOutcome {
    let position = session.run.position;
    let done = !early || index < position.item || index == position.item && is_begun(session);
    match (item.skipped || !done, item.easier) {
        (true, _) => PartOutcome::Skipped,
        (false, true) => PartOutcome::Easier,
        (false, false) => PartOutcome::Done,
    }
}

/// Whether something of the exercise at hand was done; getting ready for it is not.
fn is_begun(session: &Session) -> bool {
    let position = session.run.position;
    let counts = matches!(session.phase(&session.run).map(|phase| phase.kind), Some(PhaseKind::Reps(_)));
    position.phase > 1 || position.phase == 1 && (!counts || position.reps > 0)
}
