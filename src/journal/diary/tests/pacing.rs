//! The worksheet: its sums, and changes to it.

use proptest::prelude::*;

use super::{day, moment};
use crate::journal::diary::pacing::{Arithmetic, arithmetic};
use crate::journal::diary::{NormalDay, PacingChange, PacingSheet, PacingStep};

fn days(minutes: [Option<u16>; 3]) -> [NormalDay; 3] {
    minutes.map(|minutes| NormalDay { date: None, minutes })
}

#[test]
fn three_days_make_an_average() {
    let cases = [
        ([20, 30, 25], 250, 200),
        ([20, 30, 30], 267, 213),
        ([10, 10, 11], 103, 83),
        ([1, 1, 1], 10, 8),
        ([1440, 1440, 1440], 14_400, 11_520),
    ];
    for (minutes, average, eighty) in cases {
        let sums = Arithmetic { days: minutes, average, eighty };
        assert_eq!(arithmetic(days(minutes.map(Some))), Some(sums));
    }
    assert_eq!(arithmetic(days([Some(20), None, Some(25)])), None);
    assert_eq!(arithmetic(days([None; 3])), None);
}

fn step(id: &str) -> PacingStep {
    PacingStep { id: id.to_owned(), from: None, minutes: Some(20), went: String::new() }
}

fn made(changes: &[PacingChange]) -> PacingSheet {
    let now = moment("2026-11-23T09:15:02");
    changes.iter().fold(PacingSheet::new(now), |sheet, change| change.clone().apply(Some(sheet), now))
}

#[test]
fn the_first_change_begins_a_worksheet_and_later_ones_keep_its_beginning() {
    let (first, later) = (moment("2026-11-23T09:15:02"), moment("2026-11-24T18:00:00"));
    let sheet = PacingChange::Task("Standing in the kitchen".to_owned()).apply(None, first);
    assert_eq!((sheet.created, sheet.edited), (first, first));
    let sheet = PacingChange::Start(Some(12)).apply(Some(sheet), later);
    assert_eq!((sheet.created, sheet.edited), (first, later));
    assert_eq!((sheet.task.as_str(), sheet.start), ("Standing in the kitchen", Some(12)));
}

#[test]
fn what_is_not_there_is_not_changed() {
    let sheet = made(&[PacingChange::PutStep(0, step("1"))]);
    for change in [
        PacingChange::DayMinutes(3, Some(5)),
        PacingChange::DayDate(usize::MAX, Some(day("2026-11-20"))),
        PacingChange::StepMinutes("2".to_owned(), Some(5)),
        PacingChange::StepFrom("2".to_owned(), None),
        PacingChange::StepWent("2".to_owned(), "Well".to_owned()),
        PacingChange::RemoveStep("2".to_owned()),
    ] {
        assert_eq!(change.clone().apply(Some(sheet.clone()), sheet.edited), sheet, "{change:?}");
    }
}

#[test]
fn each_part_is_kept_where_it_belongs() {
    let sheet = made(&[
        PacingChange::DayMinutes(1, Some(30)),
        PacingChange::DayDate(2, Some(day("2026-11-20"))),
        PacingChange::BreakAfter(Some(10)),
        PacingChange::Takes("Long drives".to_owned()),
        PacingChange::Gives("Choir".to_owned()),
        PacingChange::PlanB("Order the shopping".to_owned()),
        PacingChange::PutStep(0, step("1")),
        PacingChange::PutStep(9, step("2")),
        PacingChange::StepWent("2".to_owned(), "Took two breaks".to_owned()),
        PacingChange::StepFrom("2".to_owned(), Some(day("2026-11-30"))),
        PacingChange::StepMinutes("1".to_owned(), None),
    ]);
    assert_eq!(sheet.days.map(|day| day.minutes), [None, Some(30), None]);
    assert_eq!(sheet.days[2].date, Some(day("2026-11-20")));
    assert_eq!(sheet.break_after, Some(10));
    assert_eq!([sheet.takes, sheet.gives, sheet.plan_b], ["Long drives", "Choir", "Order the shopping"]);
    let second = PacingStep { from: Some(day("2026-11-30")), went: "Took two breaks".to_owned(), ..step("2") };
    assert_eq!(sheet.steps, [PacingStep { minutes: None, ..step("1") }, second]);
}

proptest! {
    #[test]
    fn a_removed_step_comes_back_to_its_place(count in 1_usize..6, at in 0_usize..6) {
        let at = at % count;
        let changes: Vec<_> = (0..count).map(|number| PacingChange::PutStep(number, step(&number.to_string()))).collect();
        let sheet = made(&changes);
        let gone = PacingChange::RemoveStep(at.to_string()).apply(Some(sheet.clone()), sheet.edited);
        prop_assert_eq!(gone.steps.len(), count - 1);
        let back = PacingChange::PutStep(at, sheet.steps[at].clone());
        let once = back.clone().apply(Some(gone), sheet.edited);
        prop_assert_eq!(&once, &sheet);
        prop_assert_eq!(back.apply(Some(once), sheet.edited), sheet);
    }

    #[test]
    fn eighty_percent_is_of_the_average(minutes in [1_u16..=1440, 1_u16..=1440, 1_u16..=1440]) {
        let sums = arithmetic(days(minutes.map(Some))).unwrap();
        let exact = minutes.iter().map(|minutes| f64::from(*minutes)).sum::<f64>() / 3.0;
        prop_assert!((f64::from(sums.average) / 10.0 - exact).abs() <= 0.0501);
        prop_assert!((f64::from(sums.eighty) / 10.0 - exact * 0.8).abs() <= 0.0501);
    }
}
