//! Each act, one by one.

use super::super::{Act, End, Moment, Pace, Session, SessionChange, Standing};
use super::{PACED, TAPPED, after, dose, hold, minutes, play, reps, seconds, session};
use crate::exercises::booklet::Dose;

/// Exercise, phase, repetitions, standing.
fn short(moment: Moment) -> (usize, u32, u16, Standing) {
    let position = moment.position;
    (position.item, position.phase, position.reps, moment.standing)
}

#[track_caller]
fn check(session: &Session, second: i64, act: Act, expected: (usize, u32, u16, Standing)) -> Session {
    let session = after(session.clone(), seconds(second), act);
    assert_eq!(short(session.at(seconds(second))), expected);
    session
}

use Standing::{Finished, Paused, Running, Stopped, TimeUp};

#[test]
fn a_tap_counts_and_the_last_one_goes_on() {
    let session = check(&session(&[reps(2, 2)], TAPPED), 5, Act::Look, (0, 1, 0, Running));
    let session = check(&session, 8, Act::Tap, (0, 1, 1, Running));
    let session = check(&session, 11, Act::Tap, (0, 2, 0, Running));
    // One too many changes nothing.
    let session = check(&session, 12, Act::Tap, (0, 2, 0, Running));
    let session = check(&session, 41, Act::Look, (0, 3, 0, Running));
    let session = check(&session, 43, Act::Tap, (0, 3, 1, Running));
    let session = check(&session, 45, Act::Tap, (1, 0, 0, Finished));
    assert_eq!(session.run.end, Some(End { at: seconds(45), early: false }));
    assert_eq!(session.item(), None);
}

#[test]
fn a_tap_ends_what_is_open_and_leaves_what_is_timed() {
    let open = play(session(&[dose(), dose()], TAPPED), [(5, Act::Look)]);
    check(&open, 30, Act::Tap, (1, 0, 0, Running));
    let ready = session(&[minutes(5)], TAPPED);
    check(&ready, 2, Act::Tap, (0, 0, 0, Running));
    check(&ready, 7, Act::Tap, (0, 1, 0, Running));
}

#[test]
fn a_tap_ahead_of_the_pace_begins_the_next_repetition() {
    let session = check(&session(&[reps(1, 5)], PACED), 7, Act::Tap, (0, 1, 1, Running));
    let session = check(&session, 10, Act::Look, (0, 1, 1, Running));
    check(&session, 11, Act::Look, (0, 1, 2, Running));
}

#[test]
fn a_counted_repetition_is_taken_back() {
    let two = play(session(&[reps(1, 3), reps(1, 1)], TAPPED), [(5, Act::Look), (6, Act::Tap), (7, Act::Tap)]);
    let one = check(&two, 8, Act::UndoRep, (0, 1, 1, Running));
    let none = check(&one, 8, Act::UndoRep, (0, 1, 0, Running));
    check(&none, 8, Act::UndoRep, (0, 1, 0, Running));
    // The one that led to the next exercise, and the one that led to the end.
    let next = check(&two, 9, Act::Tap, (1, 0, 0, Running));
    check(&next, 10, Act::UndoRep, (0, 1, 2, Running));
    let end = play(next, [(10, Act::Next), (11, Act::Tap)]);
    assert_eq!(short(end.at(seconds(11))), (2, 0, 0, Finished));
    let reopened = check(&end, 12, Act::UndoRep, (1, 1, 0, Paused));
    assert_eq!(reopened.run.end, None);
}

#[test]
fn nothing_is_taken_back_that_was_not_counted() {
    let after_hold = play(session(&[hold(2, 5)], TAPPED), [(11, Act::Look)]);
    check(&after_hold, 11, Act::UndoRep, (0, 2, 0, Running));
    let after_skip = play(session(&[reps(1, 3), reps(1, 3)], TAPPED), [(1, Act::SkipExercise)]);
    let same = check(&after_skip, 2, Act::UndoRep, (1, 0, 0, Running));
    assert!(same.items[0].skipped);
}

#[test]
fn a_pause_stops_the_clock() {
    let paused = check(&session(&[minutes(1)], TAPPED), 15, Act::Pause, (0, 1, 0, Paused));
    assert_eq!(paused.at(seconds(9_000)).seconds_left(), Some(50));
    for act in [Act::Resume, Act::Tap] {
        let resumed = check(&paused, 9_000, act, (0, 1, 0, Running));
        assert_eq!(resumed.at(seconds(9_010)).seconds_left(), Some(40));
    }
    let twice = check(&paused, 100, Act::Pause, (0, 1, 0, Paused));
    assert_eq!(twice, paused);
    // A tap that ends the pause counts nothing.
    let counting = play(session(&[reps(1, 3)], TAPPED), [(6, Act::Pause)]);
    check(&counting, 9, Act::Tap, (0, 1, 0, Running));
    // Resuming what runs is no tap.
    let counting = play(session(&[reps(1, 3)], TAPPED), [(6, Act::Look)]);
    check(&counting, 9, Act::Resume, (0, 1, 0, Running));
}

#[test]
fn next_goes_on_at_once_and_stays_paused() {
    let running = session(&[hold(1, 20), dose()], TAPPED);
    let working = check(&running, 1, Act::Next, (0, 1, 0, Running));
    assert_eq!(working.at(seconds(2)).seconds_left(), Some(19));
    let next = check(&working, 3, Act::Next, (1, 0, 0, Running));
    let open = check(&next, 4, Act::Next, (1, 1, 0, Running));
    check(&open, 5, Act::Next, (2, 0, 0, Finished));
    let paused = play(running, [(6, Act::Pause)]);
    check(&paused, 60, Act::Next, (1, 0, 0, Paused));
    check(&paused, 60, Act::SkipExercise, (1, 0, 0, Paused));
}

#[test]
fn what_waits_at_its_end_goes_on_with_any_step() {
    let up = play(session(&[hold(2, 20), dose()], TAPPED), [(6, Act::Look), (600, Act::Look)]);
    assert_eq!(short(up.at(seconds(600))), (0, 1, 0, TimeUp));
    check(&up, 601, Act::Tap, (0, 2, 0, Running));
    check(&up, 601, Act::Resume, (0, 2, 0, Running));
    check(&up, 601, Act::Next, (0, 2, 0, Running));
    check(&up, 601, Act::Back, (0, 0, 0, Running));
    check(&up, 601, Act::SkipExercise, (1, 0, 0, Running));
    for act in [Act::Pause, Act::Look, Act::UndoRep, Act::Easier(true), Act::SetPace(PACED)] {
        check(&up, 601, act, (0, 1, 0, TimeUp));
    }
}

#[test]
fn back_leads_to_the_start_of_the_set_then_to_the_one_before() {
    let session = session(&[reps(2, 5), reps(2, 5)], TAPPED);
    let moves = [Act::Next, Act::Next, Act::Next, Act::Next, Act::Next, Act::Next];
    let second_set = moves.into_iter().fold(session, |session, act| after(session, seconds(1), act));
    let second_set = check(&second_set, 2, Act::Next, (1, 3, 0, Running));
    let second_set = check(&second_set, 3, Act::Tap, (1, 3, 1, Running));
    let session = check(&second_set, 4, Act::Back, (1, 2, 0, Running));
    let session = check(&session, 5, Act::Back, (1, 0, 0, Running));
    let session = check(&session, 6, Act::Back, (0, 2, 0, Running));
    let session = check(&session, 7, Act::Back, (0, 0, 0, Running));
    check(&session, 8, Act::Back, (0, 0, 0, Running));
}

#[test]
fn back_takes_a_skip_back() {
    let skipped = check(&session(&[reps(2, 5), dose()], TAPPED), 1, Act::SkipExercise, (1, 0, 0, Running));
    assert!(skipped.items[0].skipped);
    let back = check(&skipped, 2, Act::Back, (0, 0, 0, Running));
    assert!(!back.items[0].skipped);
    let end = play(skipped, [(3, Act::SkipExercise)]);
    assert_eq!(short(end.at(seconds(3))), (2, 0, 0, Finished));
    let back = check(&end, 4, Act::Back, (1, 0, 0, Paused));
    assert_eq!((back.items[0].skipped, back.items[1].skipped), (true, false));
}

#[test]
fn an_end_can_be_taken_back() {
    let midway = play(session(&[minutes(5), dose()], TAPPED), [(15, Act::Look)]);
    for (act, standing) in [(Act::StopEarly, Stopped), (Act::Finish, Finished)] {
        let end = check(&midway, 20, act, (0, 1, 0, standing));
        assert_eq!(end.at(seconds(999)).seconds_left(), Some(285), "the clock stands still");
        for act in [Act::Tap, Act::Resume, Act::Next, Act::SkipExercise, Act::Easier(true), Act::StopEarly, Act::Finish]
        {
            assert_eq!(after(end.clone(), seconds(30), act), end);
        }
        assert_eq!(after(end.clone(), seconds(30), Act::UndoRep), end);
        let back = check(&end, 40, Act::Back, (0, 1, 0, Paused));
        assert_eq!(back.at(seconds(50)).seconds_left(), Some(285));
    }
}

#[test]
fn the_easier_version_is_for_this_exercise() {
    let session = play(session(&[dose(), dose()], TAPPED), [(1, Act::Easier(true)), (2, Act::SkipExercise)]);
    assert_eq!(session.items.iter().map(|item| item.easier).collect::<Vec<_>>(), [true, false]);
    assert!(!play(session, [(3, Act::Back), (4, Act::Easier(false))]).items[0].easier);
}

#[test]
fn the_pace_can_change_in_the_middle() {
    let tapped = play(session(&[reps(1, 5)], TAPPED), [(6, Act::Tap), (60, Act::SetPace(PACED))]);
    assert_eq!(short(tapped.at(seconds(63))), (0, 1, 1, Running));
    assert_eq!(short(tapped.at(seconds(64))), (0, 1, 2, Running));
    let tapped = play(tapped, [(65, Act::SetPace(TAPPED))]);
    assert_eq!(short(tapped.at(seconds(999))), (0, 1, 2, Running));
    // A hold goes on where it is.
    let held = play(session(&[hold(1, 20)], TAPPED), [(15, Act::SetPace(PACED))]);
    assert_eq!(held.at(seconds(15)).seconds_left(), Some(10));
    // A rest may so be over at once, or over long ago.
    let resting = play(session(&[Dose { sets: Some(2), ..hold(1, 5) }], TAPPED), [(5, Act::Look), (10, Act::Look)]);
    let shorter = Pace { rest_seconds: 10, ..TAPPED };
    let next = check(&resting, 22, Act::SetPace(shorter), (0, 3, 0, Running));
    assert!(!next.has_moved_on(seconds(22)));
    check(&resting, 39, Act::SetPace(shorter), (0, 2, 0, TimeUp));
}

#[test]
fn starting_goes_on_with_what_is_open() {
    let open = play(session(&[dose()], TAPPED), [(5, Act::Look)]);
    let other = session(&[minutes(1)], TAPPED);
    let start = SessionChange { act: Act::Start(other.clone()), now: seconds(9) };
    assert_eq!(start.apply(Some(open.clone())), Some(open));
    assert_eq!(start.apply(None), Some(other));
    let empty = SessionChange { act: Act::Start(session(&[], TAPPED)), now: seconds(0) };
    assert_eq!(empty.apply(None), None);
}

#[test]
fn what_was_logged_elsewhere_does_not_come_back() {
    for act in [Act::Look, Act::Tap, Act::Back, Act::UndoRep, Act::Finish, Act::Easier(true)] {
        assert_eq!(SessionChange { act, now: seconds(1) }.apply(None), None);
    }
}
