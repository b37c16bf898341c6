//! From doses to phases and their lengths.

use super::super::phase::{Course, Phase, PhaseKind, Side};
use super::super::{Pace, PhaseKind as Kind};
use super::{PACED, TAPPED, dose, hold, minutes, reps};
use crate::exercises::booklet::Dose;

/// Each phase in short: its kind and how many seconds it takes, 0 for as long as the person takes.
fn course(dose: Dose, pace: Pace) -> Vec<(PhaseKind, u64)> {
    let course = Course::of(&dose);
    let phases = (0..course.phases()).map(|number| course.phase(number).unwrap());
    phases.map(|phase| (phase.kind, course.milliseconds(&phase, true, pace).unwrap_or(0) / 1_000)).collect()
}

#[test]
fn a_dose_becomes_phases() {
    let rest = (Kind::Rest, 30);
    let sides = (Kind::Rest, 15);
    let ready = (Kind::GetReady, 5);
    let per_side = |dose: Dose| Dose { per_side: true, ..dose };
    let metres = Dose { sets: Some(2), metres: Some(20), ..dose() };
    let table = [
        (dose(), vec![ready, (Kind::Open, 0)]),
        (metres, vec![ready, (Kind::Open, 0), rest, (Kind::Open, 0)]),
        (reps(2, 8), vec![ready, (Kind::Reps(8), 0), rest, (Kind::Reps(8), 0)]),
        (per_side(reps(1, 8)), vec![ready, (Kind::Reps(8), 0), sides, (Kind::Reps(8), 0)]),
        (hold(2, 10), vec![ready, (Kind::Hold(10), 10), (Kind::Rest, 10), (Kind::Hold(10), 10)]),
        (hold(2, 20), vec![ready, (Kind::Hold(20), 20), (Kind::Rest, 15), (Kind::Hold(20), 20)]),
        (Dose { sets: Some(2), ..hold(1, 20) }, vec![ready, (Kind::Hold(20), 20), rest, (Kind::Hold(20), 20)]),
        (per_side(hold(1, 20)), vec![ready, (Kind::Hold(20), 20), sides, (Kind::Hold(20), 20)]),
        (minutes(5), vec![ready, (Kind::Minutes(5), 300)]),
        (Dose { reps: Some(9), hold_seconds: Some(9), ..minutes(5) }, vec![ready, (Kind::Minutes(5), 300)]),
        (Dose { metres: Some(9), ..reps(1, 3) }, vec![ready, (Kind::Reps(3), 0)]),
    ];
    for (dose, expected) in table {
        assert_eq!(course(dose, TAPPED), expected, "{dose:?}");
    }
    assert_eq!(course(reps(1, 8), PACED), [ready, (Kind::Reps(8), 4)]);
}

#[test]
fn a_phase_knows_its_place() {
    let bird_dog = Course::of(&Dose { sets: Some(2), per_side: true, ..hold(3, 5) });
    let place = |number| {
        let phase = bird_dog.phase(number).unwrap();
        (phase.set, phase.side.unwrap(), phase.hold)
    };
    assert_eq!(bird_dog.phases(), 24);
    let works: Vec<_> = (0..12).map(|work| place(2 * work + 1)).collect();
    let mut expected = Vec::new();
    for set in [1, 2] {
        for side in [Side::First, Side::Other] {
            expected.extend([(set, side, 1), (set, side, 2), (set, side, 3)]);
        }
    }
    assert_eq!(works, expected);
    // Resting, the person is told what comes next.
    let befores: Vec<_> = (0..12).map(|work| place(2 * work)).collect();
    assert_eq!(befores, expected);
    let expected = Phase { kind: Kind::Rest, set: 2, sets: 2, side: Some(Side::First), hold: 1, holds: 3 };
    assert_eq!(bird_dog.phase(12), Some(expected));
    assert_eq!((bird_dog.phase(24), bird_dog.phase(u32::MAX)), (None, None));
}

#[test]
fn another_exercise_gives_a_whole_rest_to_get_ready() {
    let course = Course::of(&minutes(5));
    let ready = course.phase(0).unwrap();
    assert_eq!(course.milliseconds(&ready, true, TAPPED), Some(5_000));
    assert_eq!(course.milliseconds(&ready, false, TAPPED), Some(30_000));
}

#[test]
fn rests_follow_the_setting_and_stay_in_range() {
    let lengths = |rest_seconds| {
        let pace = Pace { rest_seconds, rep_seconds: None };
        let sides = course(Dose { per_side: true, sets: Some(2), ..hold(2, 40) }, pace);
        // Between holds, between sides, between sets.
        [sides[2].1, sides[4].1, sides[8].1]
    };
    assert_eq!(lengths(60), [30, 30, 60]);
    assert_eq!(lengths(10), [5, 5, 10]);
    assert_eq!(lengths(0), [5, 5, 5]);
    assert_eq!(lengths(u16::MAX), [40, 150, 300]);
    let paced = |rep_seconds| course(reps(1, 2), Pace { rest_seconds: 30, rep_seconds: Some(rep_seconds) })[1].1;
    assert_eq!((paced(0), paced(3), paced(u16::MAX)), (2, 3, 10));
}

#[test]
fn a_dose_nobody_can_mean_is_still_a_session() {
    let huge = u16::MAX;
    let everything = Dose {
        sets: Some(huge),
        reps: Some(huge),
        per_side: true,
        hold_seconds: Some(huge),
        minutes: None,
        metres: Some(huge),
    };
    assert_eq!(Course::of(&everything).phases(), 2 * 20 * 2 * 200);
    assert_eq!(course(everything, TAPPED)[1], (Kind::Hold(600), 600));
    assert_eq!(course(reps(0, 0), TAPPED), course(reps(1, 1), TAPPED));
    assert_eq!(course(minutes(0), TAPPED), course(minutes(1), TAPPED));
}
