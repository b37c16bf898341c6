//! What a session leaves in the log.

use super::super::{Act, Session, outcome};
use super::{TAPPED, dose, minutes, play, reps, session};
use crate::exercises::log::Outcome::{Done, Shortened, Skipped};
use crate::exercises::log::{Outcome, PartOutcome};

const D: PartOutcome = PartOutcome::Done;
const E: PartOutcome = PartOutcome::Easier;
const S: PartOutcome = PartOutcome::Skipped;

#[track_caller]
fn check(session: &Session, expected: Outcome, parts: [PartOutcome; 3]) {
    let (found, found_parts) = outcome(session);
    assert_eq!(found, expected);
    assert_eq!(found_parts, [("e0".to_owned(), parts[0]), ("e1".to_owned(), parts[1]), ("e2".to_owned(), parts[2])]);
}

#[test]
fn an_outcome_says_what_was_done() {
    let new = session(&[dose(), reps(2, 3), minutes(5)], TAPPED);
    let skip = Act::SkipExercise;
    check(&play(new.clone(), [(1, Act::Finish)]), Done, [D, D, D]);
    check(&play(new.clone(), [(1, Act::Easier(true)), (2, Act::Finish)]), Done, [E, D, D]);
    check(&play(new.clone(), [(1, skip.clone()), (2, Act::Finish)]), Shortened(None), [S, D, D]);
    check(&play(new.clone(), [(1, Act::StopEarly)]), Skipped(None), [S, S, S]);
    check(&play(new.clone(), [(1, skip.clone()), (2, skip.clone()), (3, skip)]), Skipped(None), [S, S, S]);
    check(&new, Skipped(None), [S, S, S]);
}

#[test]
fn what_was_begun_is_done() {
    let counting = play(
        session(&[dose(), reps(2, 3), minutes(5)], TAPPED),
        [(5, Act::Look), (9, Act::Tap), (10, Act::Next), (11, Act::Look)],
    );
    check(&play(counting.clone(), [(12, Act::StopEarly)]), Shortened(None), [D, S, S]);
    let counting = play(counting, [(12, Act::Tap)]);
    check(&play(counting.clone(), [(13, Act::StopEarly)]), Shortened(None), [D, D, S]);
    let walking = play(counting, [(14, Act::Next), (15, Act::Next), (16, Act::Next)]);
    check(&walking, Shortened(None), [D, D, S]);
    let walking = play(walking, [(18, Act::Next)]);
    check(&play(walking.clone(), [(19, Act::StopEarly)]), Shortened(None), [D, D, D]);
    check(&play(walking, [(19, Act::Next)]), Done, [D, D, D]);
}
