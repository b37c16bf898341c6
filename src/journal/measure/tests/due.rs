//! When a measure is asked for.

use chrono::Days;
use proptest::prelude::*;

use super::{activity, any, cycle, day, reading, shipped};
use crate::journal::measure::{Cycle, DueReason, MeasureId, Measures, MeasuresChange, Reading, Shipped, due};

fn names(measures: &Measures, last: &[Reading], today: &str) -> Vec<String> {
    due(measures, last, day(today)).into_iter().map(|due| String::from(due.measure)).collect()
}

fn with(changes: &[MeasuresChange]) -> Measures {
    any::made_by(changes)
}

#[test]
fn what_was_never_answered_is_asked() {
    let measures = with(&[MeasuresChange::AddActivity(activity("a1", "Lifting crates"))]);
    assert_eq!(names(&measures, &[], "2026-11-23"), ["pain7", "activity:a1", "workAbility"]);
}

#[test]
fn a_measure_is_asked_again_after_its_rhythm() {
    let last = [reading("pain7", "2026-11-09", 4.0), reading("workAbility", "2026-11-09", 6.0)];
    for (today, expect) in [
        ("2026-11-09", &[][..]),
        ("2026-11-15", &[]),
        ("2026-11-16", &["pain7"]),
        ("2026-11-22", &["pain7"]),
        ("2026-11-23", &["pain7", "workAbility"]),
        ("2028-02-29", &["pain7", "workAbility"]),
    ] {
        assert_eq!(names(&Measures::default(), &last, today), expect, "{today}");
    }
}

#[test]
fn the_person_chooses_the_rhythm_and_may_want_none() {
    let pain = shipped(Shipped::Pain);
    let last = [reading("pain7", "2026-11-09", 4.0), reading("workAbility", "2026-11-20", 6.0)];
    let daily = with(&[MeasuresChange::Rhythm(pain.clone(), 1)]);
    assert_eq!(names(&daily, &last, "2026-11-10"), ["pain7"]);
    let never = with(&[MeasuresChange::Rhythm(pain, 0)]);
    assert_eq!(names(&never, &last, "2027-11-10"), ["workAbility"]);
    assert_eq!(names(&never, &[], "2027-11-10"), ["workAbility"]);
}

#[test]
fn not_now_is_until_tomorrow() {
    let measures = with(&[MeasuresChange::PutOff(day("2026-11-23"))]);
    assert_eq!(names(&measures, &[], "2026-11-23"), Vec::<String>::new());
    assert_eq!(names(&measures, &[], "2026-11-24").len(), 2);
    assert_eq!(names(&measures, &[], "2026-11-22").len(), 2, "a clock that was set back hides nothing");
}

#[test]
fn start_and_end_of_a_period_ask_for_everything_once() {
    let measures = Measures { cycles: vec![cycle("c", "2026-11-10", Some("2027-01-20"))], ..Measures::default() };
    let before = [reading("pain7", "2026-11-09", 4.0), reading("workAbility", "2026-11-09", 6.0)];
    assert_eq!(names(&measures, &before, "2026-11-09"), Vec::<String>::new());
    let asked = due(&measures, &before, day("2026-11-10"));
    assert_eq!(asked.iter().map(|due| due.reason).collect::<Vec<_>>(), [DueReason::CycleStart; 2]);
    let since = [reading("pain7", "2026-11-10", 4.0), reading("workAbility", "2026-11-12", 6.0)];
    assert_eq!(names(&measures, &since, "2026-11-13"), Vec::<String>::new());
    let late = [reading("pain7", "2027-01-19", 4.0), reading("workAbility", "2027-01-19", 6.0)];
    assert_eq!(due(&measures, &late, day("2027-01-20"))[0].reason, DueReason::CycleEnd);
    let rare = with(&[
        MeasuresChange::Rhythm(shipped(Shipped::Pain), 0),
        MeasuresChange::Rhythm(shipped(Shipped::WorkAbility), 0),
        MeasuresChange::SetCycle(cycle("c", "2026-11-10", None)),
    ]);
    assert_eq!(names(&rare, &[], "2026-11-23").len(), 2);
    assert_eq!(names(&rare, &[], "2026-11-24"), Vec::<String>::new(), "after two weeks the moment has passed");
}

#[test]
fn change_is_compared_with_a_start_some_time_ago() {
    let on = MeasuresChange::BringBack(shipped(Shipped::Change));
    let has_change =
        |measures: &Measures, last: &[Reading], today| names(measures, last, today).contains(&"change".to_owned());
    assert!(has_change(&with(std::slice::from_ref(&on)), &[], "2026-11-23"));
    let begun = with(&[on.clone(), MeasuresChange::SetCycle(cycle("c", "2026-08-24", None))]);
    assert!(!has_change(&begun, &[], "2026-08-24"), "not on the first day");
    assert!(!has_change(&begun, &[], "2026-11-22"));
    assert!(has_change(&begun, &[], "2026-11-23"));
    let again = with(&[
        on,
        MeasuresChange::SetCycle(cycle("c", "2026-01-05", Some("2026-11-20"))),
        MeasuresChange::SetCycle(cycle("d", "2026-11-21", None)),
    ]);
    assert!(has_change(&again, &[reading("change", "2026-11-02", 4.0)], "2026-11-21"), "the first one has ended");
    assert!(!has_change(&again, &[reading("change", "2026-11-20", 4.0)], "2026-12-30"));
    assert_eq!(again.started(day("2026-11-20")), Some(day("2026-01-05")));
    assert_eq!(again.started(day("2026-11-21")), Some(day("2026-11-21")));
}

#[test]
fn days_at_the_end_of_time_ask_for_nothing_strange() {
    let end = chrono::NaiveDate::MAX;
    let measures =
        Measures { cycles: vec![Cycle { start: end, ..cycle("c", "2026-01-05", None) }], ..Measures::default() };
    assert_eq!(due(&measures, &[], end).len(), 2);
}

proptest! {
    #[test]
    fn only_what_is_in_use_is_asked_and_once(measures in any::measures(), today in any::days()) {
        let asked: Vec<MeasureId> = due(&measures, &[], today).into_iter().map(|due| due.measure).collect();
        let mut used = measures.in_use();
        used.retain(|id| asked.contains(id));
        prop_assert_eq!(asked, used);
    }

    /// So the answers to others need not be looked at.
    #[test]
    fn answers_make_nothing_due(
        measures in any::measures(), today in any::days(), answered in prop::collection::vec((any::measure_ids(), 0_u64..60), 0..8),
    ) {
        let last: Vec<Reading> = answered.into_iter()
            .map(|(id, ago)| Reading::new(id, today - Days::new(ago), 1.0, today.and_hms_opt(9, 0, 0).unwrap()))
            .collect();
        let without: Vec<MeasureId> = due(&measures, &[], today).into_iter().map(|due| due.measure).collect();
        prop_assert!(due(&measures, &last, today).iter().all(|due| without.contains(&due.measure)));
    }

    /// A person who answered all of it is left alone for the rest of the day.
    #[test]
    fn after_the_answers_nothing_is_due(measures in any::measures(), today in any::days(), before in 0_u64..60) {
        let answers = |on| measures.in_use().into_iter().map(move |id| Reading::new(id, on, 1.0, today.and_hms_opt(9, 0, 0).unwrap()));
        let old = answers(today - Days::new(before));
        let last: Vec<Reading> = old.chain(answers(today)).collect();
        prop_assert_eq!(due(&measures, &last, today), vec![]);
    }

    /// Waiting never takes a question back that its rhythm asks.
    #[test]
    fn what_is_due_by_rhythm_stays_due(measures in any::measures(), today in any::days(), later in 1_u64..200) {
        let measures = Measures { put_off: None, cycles: Vec::new(), ..measures };
        let now = due(&measures, &[], today);
        let then = due(&measures, &[], today + Days::new(later));
        prop_assert_eq!(now, then);
    }
}
