//! What waits for a device that has room again.

use super::super::{Act, SessionChange, Waiting};
use super::{TAPPED, after, hold, reps, seconds, session};

fn change(second: i64, act: Act) -> SessionChange {
    SessionChange { act, now: seconds(second) }
}

#[test]
fn it_comes_to_the_same_as_saving_each_change() {
    let stored = session(&[reps(1, 2), hold(2, 10)], TAPPED);
    let acts = [(5, Act::Look), (8, Act::Tap), (11, Act::Tap), (20, Act::Pause), (300, Act::Resume), (340, Act::Look)];
    let (mut waiting, mut saved) = (Waiting::default(), stored.clone());
    assert!(waiting.is_empty());
    for (second, act) in acts {
        waiting = waiting.with(change(second, act.clone()), Some(&stored));
        saved = after(saved, seconds(second), act);
        assert_eq!(waiting.applied(Some(stored.clone())), Some(saved.clone()), "at {second}");
    }
    assert!(!waiting.is_empty());
}

#[test]
fn a_session_that_could_not_be_saved_at_all_goes_on() {
    let begun = session(&[reps(1, 2)], TAPPED);
    let waiting = Waiting::default().with(change(0, Act::Start(begun.clone())), None);
    let waiting = waiting.with(change(6, Act::Tap), None);
    assert_eq!(waiting.applied(None), Some(after(begun, seconds(6), Act::Tap)));
}

#[test]
fn what_waits_for_one_session_never_reaches_another() {
    let first = session(&[reps(1, 8)], TAPPED);
    let mut other = session(&[reps(1, 8)], TAPPED);
    other.started = seconds(60);
    let waiting = Waiting::default().with(change(6, Act::Tap), Some(&first));
    assert_eq!(waiting.applied(Some(other.clone())), Some(other.clone()));
    let waiting = waiting.with(change(70, Act::Pause), Some(&other));
    assert_eq!(waiting.applied(Some(other.clone())), Some(after(other, seconds(70), Act::Pause)));
}

#[test]
fn a_session_that_was_logged_elsewhere_does_not_come_back() {
    let stored = session(&[reps(1, 8)], TAPPED);
    let waiting = Waiting::default().with(change(6, Act::Tap), Some(&stored));
    assert_eq!(waiting.applied(None), None);
    let started = session(&[hold(1, 30)], TAPPED);
    let waiting = waiting.with(change(90, Act::Start(started.clone())), None);
    assert_eq!(waiting.applied(None), Some(started));
}
