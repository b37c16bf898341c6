//! The clock: what flows by itself, what waits, and clocks that are set.

use super::super::{Act, Moment, PhaseKind, Session, Standing};
use super::{PACED, TAPPED, after, at, dose, hold, minutes, play, reps, seconds, session};

/// Where a moment is, in short: phase, seconds left, standing.
fn short(moment: Moment) -> (u32, Option<u64>, Standing) {
    (moment.position.phase, moment.seconds_left(), moment.standing)
}

fn look(session: &Session, second: i64) -> (u32, Option<u64>, Standing) {
    short(session.at(seconds(second)))
}

const RUNNING: Standing = Standing::Running;

#[test]
fn timed_phases_flow_into_each_other() {
    // 5 ready, 10 hold, 10 rest, 10 hold.
    let mut session = session(&[hold(2, 10)], TAPPED);
    let table = [
        (0, (0, Some(5), RUNNING)),
        (4, (0, Some(1), RUNNING)),
        (5, (1, Some(10), RUNNING)),
        (14, (1, Some(1), RUNNING)),
        (16, (2, Some(9), RUNNING)),
        (25, (3, Some(10), RUNNING)),
        (34, (3, Some(1), RUNNING)),
        (35, (0, None, Standing::Finished)),
    ];
    for (second, expected) in table {
        assert_eq!(look(&session, second), expected, "at {second} s");
        session = after(session, seconds(second), Act::Look);
        assert_eq!(look(&session, second), expected, "stored, at {second} s");
    }
    assert_eq!(session.run.end.map(|end| (end.at, end.early)), Some((seconds(35), false)));
}

#[test]
fn looking_late_loses_no_time() {
    // Each look is late, and each phase still begins when the one before ended.
    let session = play(session(&[hold(3, 10)], TAPPED), [(8, Act::Look), (23, Act::Look), (31, Act::Look)]);
    assert_eq!(session.run.since, Some(seconds(25)));
    assert_eq!(look(&session, 31), (3, Some(4), RUNNING));
}

#[test]
fn seconds_left_are_rounded_up_and_the_phase_ends_on_time() {
    let session = session(&[minutes(1)], TAPPED);
    for (milliseconds, expected) in
        [(1, (0, Some(5), RUNNING)), (4_999, (0, Some(1), RUNNING)), (5_000, (1, Some(60), RUNNING))]
    {
        assert_eq!(short(session.at(at(milliseconds))), expected);
    }
}

#[test]
fn what_ran_out_unseen_waits_at_its_end() {
    let session = play(session(&[hold(2, 20)], TAPPED), [(6, Act::Look)]);
    // The hold ends at 25 s.
    assert_eq!(look(&session, 35), (2, Some(5), RUNNING));
    for second in [36, 60, 9_999_999] {
        assert_eq!(look(&session, second), (1, Some(0), Standing::TimeUp), "at {second} s");
    }
    let back = after(session, seconds(600), Act::Look);
    assert_eq!(look(&back, 9_999), (1, Some(0), Standing::TimeUp));
    let on = after(back, seconds(610), Act::Tap);
    assert_eq!(look(&on, 612), (2, Some(13), RUNNING));
}

#[test]
fn a_paced_set_is_not_counted_unseen() {
    let session = session(&[reps(1, 10)], PACED);
    let counted = |session: &Session, second| {
        let moment = session.at(seconds(second));
        (moment.position.phase, moment.position.reps, moment.standing)
    };
    let session = after(session, seconds(5), Act::Look);
    assert_eq!(counted(&session, 8), (1, 0, RUNNING));
    assert_eq!(counted(&session, 9), (1, 1, RUNNING));
    assert_eq!(counted(&session, 19), (1, 3, RUNNING));
    assert_eq!(counted(&session, 100), (1, 0, Standing::TimeUp));
    let on = after(session, seconds(100), Act::Tap);
    assert_eq!(counted(&on, 100), (1, 1, RUNNING));
    assert_eq!(counted(&on, 104), (1, 2, RUNNING));
}

#[test]
fn what_has_no_clock_waits_for_the_person() {
    let counting = after(session(&[reps(1, 3)], TAPPED), seconds(5), Act::Look);
    let moment = counting.at(seconds(86_400));
    assert_eq!((moment.seconds_left(), moment.standing, moment.position.reps), (None, RUNNING, 0));
    let open = after(session(&[dose()], TAPPED), seconds(5), Act::Look);
    let moment = open.at(seconds(50));
    assert_eq!(moment.phase.map(|phase| phase.kind), Some(PhaseKind::Open));
    assert_eq!((moment.seconds_spent(), moment.seconds_left()), (45, None));
}

#[test]
fn a_clock_set_back_costs_a_minute_at_most() {
    let mut walk = session(&[minutes(30)], TAPPED);
    for second in (0..=905).step_by(5) {
        walk = after(walk, seconds(second), Act::Look);
    }
    assert_eq!(look(&walk, 905), (1, Some(900), RUNNING));
    // An hour back, and on from there. 15 minutes had been noted.
    let walk = after(walk, seconds(905 - 3_600), Act::Look);
    assert_eq!(look(&walk, 905 - 3_600), (1, Some(900), RUNNING));
    assert_eq!(look(&walk, 905 - 3_600 + 60), (1, Some(840), RUNNING));
}

#[test]
fn a_clock_set_back_never_makes_a_phase_longer() {
    let session = after(session(&[hold(1, 20)], TAPPED), seconds(10), Act::Look);
    for second in [9, 0, -3_600, -999_999_999] {
        let moment = session.at(seconds(second));
        assert!(moment.seconds_left() <= Some(20), "at {second} s: {moment:?}");
        let noticed = after(session.clone(), seconds(second), Act::Look);
        assert_eq!(look(&noticed, second + 21).0, 0, "over 21 s later");
    }
}

#[test]
fn a_clock_set_forward_waits_for_a_tap() {
    let walk = play(session(&[minutes(30)], TAPPED), [(5, Act::Look), (60, Act::Look)]);
    assert_eq!(look(&walk, 60 + 3_600), (1, Some(0), Standing::TimeUp));
}

#[test]
fn only_news_needs_saving() {
    let session = session(&[hold(1, 100)], TAPPED);
    assert!(!session.has_moved_on(seconds(4)));
    assert!(session.has_moved_on(seconds(5)));
    let session = after(session, seconds(5), Act::Look);
    assert!(!session.has_moved_on(seconds(64)));
    assert!(session.has_moved_on(seconds(65)), "noted every minute");
    assert!(session.has_moved_on(seconds(4)), "the clock was set back");
}
