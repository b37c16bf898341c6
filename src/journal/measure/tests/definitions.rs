//! The table of domain.md §2.3, and the ranges of §2.2.

use proptest::prelude::*;

use super::{any, everything};
use crate::journal::measure::{
    Definition, Direction, MeasureId, Measures, PaperScore, ValueKind, check_value, direction, range,
};

#[track_caller]
fn check(id: &str, range: Option<(f64, f64)>, direction: Direction, every_days: u16, in_use: bool) {
    let found = Definition::of(&MeasureId::from(id.to_owned()), &everything());
    let found = (found.range(), found.direction, found.every_days, found.in_use);
    assert_eq!(found, (range, direction, every_days, in_use), "{id}");
}

#[test]
fn every_measure_has_its_range_direction_and_rhythm() {
    use Direction::{HigherIsBetter, LowerIsBetter, Neither};
    let rating = Some((0.0, 10.0));
    check("pain7", rating, LowerIsBetter, 7, true);
    check("workAbility", rating, HigherIsBetter, 14, true);
    check("sureOfTasks", rating, HigherIsBetter, 28, false);
    check("sureOfAsking", rating, HigherIsBetter, 28, false);
    check("sureOfHelp", rating, HigherIsBetter, 28, false);
    check("expectation", Some((0.0, 5.0)), Neither, 28, false);
    check("tired", rating, LowerIsBetter, 7, false);
    check("stress", rating, LowerIsBetter, 7, false);
    check("sleep", rating, HigherIsBetter, 7, false);
    check("change", Some((0.0, 6.0)), HigherIsBetter, 91, false);
    check("activity:a1", rating, HigherIsBetter, 14, true);
    check("activity:a2", rating, HigherIsBetter, 14, false);
    check("activity:gone", rating, HigherIsBetter, 14, false);
    check("own:o1", None, Neither, 1, true);
    check("own:o2", Some((0.0, 1.0)), Neither, 0, true);
    check("own:o3", rating, Neither, 0, true);
    check("own:gone", None, Neither, 0, false);
    check("grip strength", None, Neither, 0, false);
}

#[test]
fn scores_from_paper_have_the_ranges_of_their_makers_and_no_direction() {
    let ranges = [
        ("wals", Some((0.0, 36.0))),
        ("wlq", Some((0.0, 100.0))),
        ("ipcq", None),
        ("copmPerformance", Some((1.0, 10.0))),
        ("copmSatisfaction", Some((1.0, 10.0))),
        ("orebroShort", Some((0.0, 100.0))),
        ("startBack", Some((0.0, 9.0))),
        ("pseq", Some((0.0, 60.0))),
        ("pseq2", Some((0.0, 12.0))),
        ("oswestry", Some((0.0, 100.0))),
        ("roland", Some((0.0, 24.0))),
    ];
    assert_eq!(PaperScore::ALL.map(PaperScore::name), ranges.map(|(name, _)| name));
    for (name, expect) in ranges {
        let id = MeasureId::from(format!("paper:{name}"));
        assert_eq!(range(&id, &Measures::default()), expect, "{name}");
        assert_eq!(direction(&id, &Measures::default()), Direction::Neither, "{name}");
        assert!(!Definition::of(&id, &Measures::default()).in_use, "{name} is never asked for");
    }
    assert_eq!(range(&MeasureId::Paper("20261101T101500000".to_owned()), &Measures::default()), None);
}

#[test]
fn a_first_visit_asks_two_questions() {
    let names = Measures::default().in_use().into_iter().map(String::from).collect::<Vec<_>>();
    assert_eq!(names, ["pain7", "workAbility"]);
}

#[test]
fn pain_comes_first_then_the_activities() {
    let names = everything().in_use().into_iter().map(String::from).collect::<Vec<_>>();
    assert_eq!(names, ["pain7", "activity:a1", "workAbility", "own:o1", "own:o2", "own:o3"]);
}

proptest! {
    /// What can be tapped can be stored, and is the same tap when it is read again.
    #[test]
    fn every_step_is_a_value(measures in any::measures(), id in any::measure_ids(), step in 0_u8..12) {
        let definition = Definition::of(&id, &measures);
        let taken = check_value(f64::from(step), &definition).is_ok();
        if matches!(definition.kind, ValueKind::Number { .. }) {
            prop_assert_eq!(definition.step(f64::from(step)), None);
        } else {
            prop_assert_eq!(definition.step(f64::from(step)), taken.then_some(step));
            prop_assert_eq!(definition.step(f64::from(step) + 0.5), None);
        }
    }
}
