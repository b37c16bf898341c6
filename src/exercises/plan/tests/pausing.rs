//! Changes to the pauses.

use proptest::prelude::*;

use super::any::{LENGTH, any_day, any_pause, any_pauses, at};
use super::{day, pause, pauses};
use crate::exercises::plan::pausing::{PauseError, add, check_pause, end_early, remove, running};
use crate::exercises::plan::{Pause, PauseReason, Pauses};

#[track_caller]
fn check(after: &Pauses, expect: &[Pause]) {
    assert_eq!(after, &Pauses { pauses: expect.to_vec(), revision: 8 });
}

fn holiday(from: &str, until: &str) -> Pause {
    Pause { reason: PauseReason::Holiday, ..pause(from, until) }
}

fn gym(from: &str, until: &str) -> Pause {
    Pause { plan: Some("gym".to_owned()), ..pause(from, until) }
}

#[test]
fn a_pause_that_cannot_be_meant_is_not_added() {
    for (wrong, error) in [
        (pause("2026-11-23", "2026-11-22"), PauseError::EndBeforeStart),
        (pause("0026-11-23", "2026-11-30"), PauseError::YearOutOfRange),
        (pause("2026-11-23", "2201-01-01"), PauseError::YearOutOfRange),
    ] {
        assert_eq!(check_pause(&wrong), Some(error));
        assert_eq!(add(&pauses(&[]), wrong), pauses(&[]));
    }
    assert_eq!(check_pause(&pause("2026-11-23", "2026-11-23")), None);
}

#[test]
fn pauses_that_meet_become_one() {
    let before = pauses(&[pause("2026-11-20", "2026-11-25"), pause("2026-11-30", "2026-12-02")]);
    check(&add(&before, pause("2026-11-26", "2026-11-29")), &[pause("2026-11-20", "2026-12-02")]);
    check(
        &add(&before, pause("2026-11-22", "2026-11-27")),
        &[pause("2026-11-20", "2026-11-27"), pause("2026-11-30", "2026-12-02")],
    );
    check(&add(&before, pause("2026-11-01", "2026-12-31")), &[pause("2026-11-01", "2026-12-31")]);
    assert_eq!(add(&before, pause("2026-11-21", "2026-11-22")), before, "it was excused already");
}

#[test]
fn pauses_for_other_plans_or_reasons_stay_apart() {
    let before = pauses(&[pause("2026-11-20", "2026-11-25")]);
    for other in [holiday("2026-11-22", "2026-11-24"), gym("2026-11-22", "2026-11-24")] {
        check(&add(&before, other.clone()), &[pause("2026-11-20", "2026-11-25"), other]);
    }
    check(
        &add(&before, pause("2026-11-01", "2026-11-18")),
        &[pause("2026-11-01", "2026-11-18"), pause("2026-11-20", "2026-11-25")],
    );
}

#[test]
fn going_back_early_asks_today_again() {
    let ill = pause("2026-11-20", "2026-11-25");
    let before = pauses(&[ill.clone(), gym("2026-11-20", "2026-11-25")]);
    let other = before.pauses[1].clone();
    check(&end_early(&before, &ill, day("2026-11-22")), &[pause("2026-11-20", "2026-11-21"), other.clone()]);
    check(&end_early(&before, &ill, day("2026-11-25")), &[pause("2026-11-20", "2026-11-24"), other.clone()]);
    check(&end_early(&before, &ill, day("2026-11-20")), std::slice::from_ref(&other));
    check(&end_early(&before, &ill, day("2026-11-01")), &[other]);
    assert_eq!(end_early(&before, &ill, day("2026-11-26")), before, "it is over");
    assert_eq!(end_early(&before, &holiday("2026-11-20", "2026-11-25"), day("2026-11-22")), before, "it is not there");
}

#[test]
fn a_removed_pause_is_gone() {
    let before = pauses(&[pause("2026-11-20", "2026-11-25"), holiday("2026-12-20", "2026-12-31")]);
    check(&remove(&before, &before.pauses[1]), &before.pauses[..1]);
    assert_eq!(remove(&before, &gym("2026-11-20", "2026-11-25")), before);
    assert_eq!(running(&before, day("2026-11-25")), [&before.pauses[0]]);
    assert!(running(&before, day("2026-11-26")).is_empty());
}

fn is_excused(pauses: &Pauses, plan: &str, day: u64) -> bool {
    pauses.pauses.iter().any(|pause| pause.covers(plan, at(day)))
}

proptest! {
    #[test]
    fn adding_excuses_these_days_and_no_others(before in any_pauses(), new in any_pause()) {
        let after = add(&before, new.clone());
        for day in 0..LENGTH + 30 {
            for plan in ["a", "b"] {
                let expect = is_excused(&before, plan, day) || new.covers(plan, at(day));
                prop_assert_eq!(is_excused(&after, plan, day), expect);
            }
        }
    }

    #[test]
    fn ending_early_leaves_yesterday_and_the_other_pauses(before in any_pauses(), today in any_day()) {
        let Some(pause) = before.pauses.first() else { return Ok(()) };
        let after = end_early(&before, pause, today);
        let others = Pauses { pauses: before.pauses.iter().filter(|other| *other != pause).cloned().collect(), revision: 0 };
        for day in 0..LENGTH + 30 {
            for plan in ["a", "b"] {
                let expect = if at(day) < today { is_excused(&before, plan, day) } else { is_excused(&others, plan, day) };
                prop_assert_eq!(is_excused(&after, plan, day), expect);
            }
        }
    }
}
