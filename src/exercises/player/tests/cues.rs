//! What is said and sounded between two moments.

use super::super::{Act, Cue, PhaseKind, Session, cues};
use super::{PACED, TAPPED, after, dose, hold, minutes, play, reps, seconds, session};

/// All cues while the player looks every second from one second to another, saving as it goes.
fn heard(session: &Session, seconds_from: i64, until: i64) -> Vec<(i64, Cue)> {
    let mut session = session.clone();
    let mut before = session.at(seconds(seconds_from));
    let mut heard = Vec::new();
    for second in seconds_from + 1..=until {
        session = after(session, seconds(second), Act::Look);
        let moment = session.at(seconds(second));
        heard.extend(cues(Some(&before), &moment).into_iter().map(|cue| (second, cue)));
        before = moment;
    }
    heard
}

/// The cues of one act.
fn of(session: &Session, second: i64, act: Act) -> Vec<Cue> {
    let before = session.at(seconds(second));
    cues(Some(&before), &after(session.clone(), seconds(second), act).at(seconds(second)))
}

use Cue::{Countdown, ExerciseStarts, Finished, Halfway, PhaseEnds, PhaseStarts, RepCounted, TimeUp};
use PhaseKind::{GetReady, Hold, Open, Reps, Rest};

#[test]
fn a_hold_is_announced_halved_counted_down_and_ended() {
    let expected = [
        (2, Countdown(3)),
        (3, Countdown(2)),
        (4, Countdown(1)),
        (5, PhaseStarts(Hold(20))),
        (15, Halfway),
        (22, Countdown(3)),
        (23, Countdown(2)),
        (24, Countdown(1)),
        (25, PhaseEnds),
        (25, PhaseStarts(Rest)),
        (37, Countdown(3)),
        (38, Countdown(2)),
        (39, Countdown(1)),
        (40, PhaseStarts(Hold(20))),
        (50, Halfway),
        (57, Countdown(3)),
        (58, Countdown(2)),
        (59, Countdown(1)),
        (60, PhaseEnds),
        (60, Finished),
    ];
    assert_eq!(heard(&session(&[hold(2, 20)], TAPPED), 0, 90), expected);
}

#[test]
fn short_holds_are_not_talked_through() {
    let expected = [(5, PhaseStarts(Hold(5))), (10, PhaseEnds), (10, PhaseStarts(Rest)), (15, PhaseStarts(Hold(5)))];
    assert_eq!(heard(&session(&[hold(2, 5)], TAPPED), 4, 19), expected);
}

#[test]
fn paced_repetitions_are_counted() {
    let expected = [
        (5, PhaseStarts(Reps(2))),
        (9, RepCounted(1)),
        (13, RepCounted(2)),
        (13, PhaseEnds),
        (13, ExerciseStarts(1)),
        (40, Countdown(3)),
    ];
    assert_eq!(heard(&session(&[reps(1, 2), dose()], PACED), 4, 40), expected);
}

#[test]
fn taps_are_counted() {
    let counting = play(session(&[reps(1, 2), dose()], TAPPED), [(5, Act::Look)]);
    assert_eq!(of(&counting, 6, Act::Tap), [RepCounted(1)]);
    let one = play(counting, [(6, Act::Tap)]);
    assert_eq!(of(&one, 7, Act::Tap), [RepCounted(2), PhaseEnds, ExerciseStarts(1)]);
    assert_eq!(of(&one, 7, Act::UndoRep), []);
}

#[test]
fn of_an_absence_only_the_last_is_told() {
    let counting = after(session(&[reps(1, 9)], PACED), seconds(5), Act::Look);
    let until = |second| cues(Some(&counting.at(seconds(5))), &counting.at(seconds(second)));
    assert_eq!(until(16), [RepCounted(2)], "8 s late");
    assert_eq!(until(500), [TimeUp]);
    let holding = after(session(&[hold(9, 3)], TAPPED), seconds(5), Act::Look);
    let until = |second| cues(Some(&holding.at(seconds(5))), &holding.at(seconds(second)));
    assert_eq!(until(9), [PhaseEnds, PhaseStarts(Rest)]);
    assert_eq!(until(12), [PhaseStarts(Hold(3))], "past a rest");
    let walking = after(session(&[minutes(1)], TAPPED), seconds(5), Act::Look);
    let until = |second| cues(Some(&walking.at(seconds(5))), &walking.at(seconds(second)));
    assert_eq!(until(62), [Countdown(3)]);
    assert_eq!(until(64), [Countdown(1)]);
    assert_eq!(until(50), [Halfway]);
}

#[test]
fn pausing_and_ending_are_quiet() {
    let walking = play(session(&[minutes(1), dose()], TAPPED), [(5, Act::Look), (63, Act::Look)]);
    for act in [Act::Pause, Act::StopEarly, Act::Easier(true), Act::Look] {
        assert_eq!(of(&walking, 63, act.clone()), [], "{act:?}");
    }
    let paused = play(walking.clone(), [(63, Act::Pause)]);
    assert_eq!(heard(&paused, 63, 200), []);
    assert_eq!(of(&paused, 99, Act::Resume), []);
    let stopped = play(walking, [(63, Act::StopEarly)]);
    assert_eq!(of(&stopped, 99, Act::Back), []);
}

#[test]
fn a_jump_says_where_it_leads() {
    let walking = play(session(&[minutes(1), dose()], TAPPED), [(15, Act::Look)]);
    assert_eq!(of(&walking, 15, Act::SkipExercise), [PhaseEnds, ExerciseStarts(1)]);
    assert_eq!(of(&walking, 15, Act::Back), [PhaseStarts(GetReady)]);
    assert_eq!(of(&walking, 15, Act::Finish), [Finished]);
    let second = play(walking, [(15, Act::SkipExercise)]);
    assert_eq!(of(&second, 20, Act::Next), [PhaseStarts(Open)]);
    assert_eq!(of(&second, 20, Act::Back), [ExerciseStarts(0)]);
    assert_eq!(of(&second, 20, Act::SkipExercise), [Finished]);
    let counting = play(session(&[reps(1, 5), dose()], TAPPED), [(6, Act::Tap)]);
    assert_eq!(of(&counting, 9, Act::Next), [PhaseEnds, ExerciseStarts(1)], "nothing was counted");
}

#[test]
fn a_beginning_is_told_and_a_return_is_not() {
    let new = session(&[minutes(1)], TAPPED);
    assert_eq!(cues(None, &new.at(seconds(0))), [ExerciseStarts(0)]);
    assert_eq!(cues(None, &new.at(seconds(9))), []);
    let waiting = play(new, [(3, Act::Pause)]);
    assert_eq!(cues(None, &waiting.at(seconds(9))), []);
}
