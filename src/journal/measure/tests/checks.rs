//! What is refused when it is typed.

use chrono::NaiveDate;
use proptest::prelude::*;

use super::{cycle, day};
use crate::journal::measure::{
    Cycle, CycleProblem, Definition, MeasureId, Measures, ValueProblem, check_value, cycle_problem, is_sound,
    typed_value,
};
use crate::journal::{DayProblem, day_problem};

fn definition(id: &str) -> Definition {
    Definition::of(&MeasureId::from(id.to_owned()), &Measures::default())
}

#[track_caller]
fn check(id: &str, raw: &str, expect: Result<Option<f64>, ValueProblem>) {
    assert_eq!(typed_value(raw, &definition(id)), expect, "{id}: {raw}");
}

#[test]
fn numbers_are_taken_as_people_type_them() {
    check("paper:wals", "18", Ok(Some(18.0)));
    check("paper:wals", " 18,5 ", Ok(Some(18.5)));
    check("paper:wals", "36", Ok(Some(36.0)));
    check("paper:wals", "  ", Ok(None));
    check("paper:wals", "36.5", Err(ValueProblem::OutOfRange(0.0, 36.0)));
    check("paper:wals", "-1", Err(ValueProblem::OutOfRange(0.0, 36.0)));
    check("paper:copmPerformance", "0", Err(ValueProblem::OutOfRange(1.0, 10.0)));
    check("paper:ipcq", "-4000,25", Ok(Some(-4000.25)));
    check("paper:ipcq", "1000000000000000", Ok(Some(1e15)));
    check("paper:ipcq", "1000000000000001", Err(ValueProblem::TooLarge));
    check("paper:ipcq", "-9000000000000000", Err(ValueProblem::TooLarge));
    for raw in ["twelve", "1e308", "NaN", "inf", "7/10"] {
        check("paper:ipcq", raw, Err(ValueProblem::NotANumber));
    }
}

#[test]
fn values_that_are_no_numbers_are_refused_for_every_measure() {
    for id in ["pain7", "activity:a1", "own:o1", "paper:ipcq", "grip"] {
        for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e308, -1.1e15] {
            assert!(check_value(value, &definition(id)).is_err(), "{id}: {value}");
            assert!(!is_sound(value));
        }
    }
}

#[test]
fn a_value_is_about_a_day_that_was() {
    let today = day("2026-11-23");
    let check = |day: Option<NaiveDate>, expect| assert_eq!(day_problem(day.unwrap(), today), expect, "{day:?}");
    check(Some(today), None);
    check(NaiveDate::from_ymd_opt(1900, 1, 1), None);
    check(NaiveDate::from_ymd_opt(1899, 12, 31), Some(DayProblem::TooEarly));
    check(NaiveDate::from_ymd_opt(2026, 11, 24), Some(DayProblem::InFuture));
    check(NaiveDate::from_ymd_opt(20_266, 11, 3), Some(DayProblem::InFuture));
}

#[test]
fn a_period_ends_after_it_begins() {
    let check = |start: &str, end: Option<&str>, expect| {
        assert_eq!(cycle_problem(&cycle("c", start, end)), expect, "{start} {end:?}");
    };
    check("2026-03-02", None, None);
    check("2026-03-02", Some("2026-03-02"), None);
    check("2026-03-02", Some("2027-09-02"), None);
    check("2026-03-02", Some("2026-03-01"), Some(CycleProblem::EndBeforeStart));
    check("1826-03-02", None, Some(CycleProblem::Year));
    let slip = Cycle { end: NaiveDate::from_ymd_opt(20_266, 3, 1), ..cycle("c", "2026-03-02", None) };
    assert_eq!(cycle_problem(&slip), Some(CycleProblem::Year));
}

proptest! {
    #[test]
    fn what_is_taken_can_be_shown_and_is_in_range(raw in "[-+]?[0-9]{0,18}[.,]?[0-9]{0,4}", paper in 0_usize..12) {
        let names = ["wals", "wlq", "ipcq", "pseq", "roland", "other"];
        let definition = definition(&format!("paper:{}", names[paper % names.len()]));
        if let Ok(Some(value)) = typed_value(&raw, &definition) {
            prop_assert!(is_sound(value));
            prop_assert!(definition.range().is_none_or(|(lowest, highest)| (lowest..=highest).contains(&value)));
        }
    }
}
