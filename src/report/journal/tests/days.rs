//! Which days are meant.

use chrono::NaiveDate;
use proptest::prelude::*;

use super::day;
use crate::report::journal::between::{BetweenProblem, between};
use crate::report::journal::export_period::{ExportPeriod, years};
use crate::report::journal::report_period::ReportPeriod;

#[test]
fn a_stretch_has_two_days_that_can_be_meant() {
    let some = |written: &str| Some(day(written));
    let table = [
        (None, some("2026-11-23"), Err(BetweenProblem::Incomplete)),
        (some("2026-11-23"), None, Err(BetweenProblem::Incomplete)),
        (some("1899-12-31"), some("2026-11-23"), Err(BetweenProblem::Year)),
        (some("2026-11-23"), some("2201-01-01"), Err(BetweenProblem::Year)),
        (some("2026-11-23"), some("2026-11-22"), Err(BetweenProblem::Order)),
        (some("2026-11-23"), some("2026-11-23"), Ok((day("2026-11-23"), day("2026-11-23")))),
        (some("1900-01-01"), some("2200-12-31"), Ok((day("1900-01-01"), day("2200-12-31")))),
    ];
    for (from, until, expected) in table {
        assert_eq!(between(from, until), expected, "{from:?} {until:?}");
    }
}

#[track_caller]
fn check(period: ReportPeriod, today: &str, from: &str) {
    assert_eq!(period.days(day(today)), (day(from), day(today)));
}

#[test]
fn a_period_ends_today() {
    check(ReportPeriod::FourWeeks, "2026-11-23", "2026-10-27");
    check(ReportPeriod::FourWeeks, "2028-03-01", "2028-02-03");
    check(ReportPeriod::ThreeMonths, "2026-11-23", "2026-08-24");
    check(ReportPeriod::ThreeMonths, "2026-05-31", "2026-03-01");
    check(ReportPeriod::Since(day("2026-09-01")), "2026-11-23", "2026-09-01");
    check(ReportPeriod::Since(day("2026-12-01")), "2026-11-23", "2026-11-23");
    let between = ReportPeriod::Between(day("2025-01-01"), day("2025-02-01"));
    assert_eq!(between.days(day("2026-11-23")), (day("2025-01-01"), day("2025-02-01")));
}

#[test]
fn a_year_is_whole_and_all_days_are_any() {
    assert_eq!(ExportPeriod::All.days(), None);
    assert_eq!(ExportPeriod::Year(2028).days(), Some((day("2028-01-01"), day("2028-12-31"))));
}

#[test]
fn years_are_offered_newest_first_and_once() {
    let names = ["2026-11", "2025-01", "2026-10", "2024", "2025-12-31", "no year", "", "20é6-11"];
    assert_eq!(years(names), [2026, 2025, 2024]);
}

proptest! {
    #[test]
    fn no_period_ends_before_it_begins(days in 0_i32..73_000, start in 0_i32..73_000) {
        let of = |days: i32| NaiveDate::from_num_days_from_ce_opt(693_596 + days).unwrap();
        for period in [ReportPeriod::FourWeeks, ReportPeriod::ThreeMonths, ReportPeriod::Since(of(start))] {
            let (from, until) = period.days(of(days));
            prop_assert!(from <= until && until == of(days));
        }
    }
}
