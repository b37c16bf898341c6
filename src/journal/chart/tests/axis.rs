//! Axes of values and of days.

use proptest::prelude::*;

use super::{day, days};
use crate::journal::chart::{Axis, TimeTicks, axis, ticks, time_ticks};

#[test]
fn numbers_at_the_axis_are_round() {
    for (lowest, highest, expect) in [
        (0.0, 10.0, &[0.0, 2.0, 4.0, 6.0, 8.0, 10.0][..]),
        (0.0, 7.0, &[0.0, 2.0, 4.0, 6.0, 8.0]),
        (0.0, 1.0, &[0.0, 0.2, 0.4, 0.6, 0.8, 1.0]),
        (0.0, 0.3, &[0.0, 0.1, 0.2, 0.3]),
        (61.4, 83.2, &[60.0, 65.0, 70.0, 75.0, 80.0, 85.0]),
        (-3.0, 4.0, &[-4.0, -2.0, 0.0, 2.0, 4.0]),
        (0.0, 36.0, &[0.0, 10.0, 20.0, 30.0, 40.0]),
        (7.0, 107.0, &[0.0, 50.0, 100.0, 150.0]),
        (0.0, 1440.0, &[0.0, 500.0, 1000.0, 1500.0]),
        (5.0, 5.0, &[]),
        (6.0, 5.0, &[]),
        (0.0, f64::INFINITY, &[]),
        (f64::NAN, 5.0, &[]),
        (0.0, 1e308, &[]),
    ] {
        assert_eq!(ticks(lowest, highest), expect, "{lowest} to {highest}");
    }
}

#[track_caller]
fn check(range: Option<(f64, f64)>, values: &[f64], lowest: f64, highest: f64, ticks: &[f64]) {
    let expect = Axis { lowest, highest, ticks: ticks.to_vec() };
    assert_eq!(axis(range, values.iter().copied()), expect);
}

#[test]
fn a_scale_is_shown_whole_whatever_the_values_are() {
    check(Some((0.0, 10.0)), &[4.0, 5.0], 0.0, 10.0, &[0.0, 2.0, 4.0, 6.0, 8.0, 10.0]);
    check(Some((0.0, 1.0)), &[1.0], 0.0, 1.0, &[0.0, 1.0]);
    check(Some((0.0, 7.0)), &[2.0], 0.0, 7.0, &[0.0, 2.0, 4.0, 6.0]);
    check(Some((1.0, 10.0)), &[], 1.0, 10.0, &[2.0, 4.0, 6.0, 8.0, 10.0]);
}

#[test]
fn other_numbers_begin_at_nought_when_that_is_near() {
    check(None, &[12.0, 36.0], 0.0, 40.0, &[0.0, 10.0, 20.0, 30.0, 40.0]);
    check(None, &[], 0.0, 1.0, &[0.0, 0.2, 0.4, 0.6, 0.8, 1.0]);
    check(None, &[70.0, 72.0, 71.0], 66.0, 76.0, &[66.0, 68.0, 70.0, 72.0, 74.0, 76.0]);
    check(None, &[0.0], -1.0, 1.0, &[-1.0, -0.5, 0.0, 0.5, 1.0]);
}

#[track_caller]
fn at(from: &str, until: &str, expect: (TimeTicks, &[&str])) {
    let (kind, found) = time_ticks(day(from), day(until));
    let found: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!((kind, found.iter().map(String::as_str).collect::<Vec<_>>().as_slice()), expect);
}

#[test]
fn the_axis_of_time_has_mondays_months_or_years() {
    use TimeTicks::{Days, Months, Years};
    at("2026-10-27", "2026-11-23", (Days, &["2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23"]));
    at("2026-11-23", "2026-11-23", (Days, &["2026-11-23"]));
    at("2026-08-24", "2026-11-23", (Days, &["2026-09-01", "2026-10-01", "2026-11-01"]));
    at("2025-11-24", "2026-11-23", (Months, &["2026-01-01", "2026-04-01", "2026-07-01", "2026-10-01"]));
    at("2025-01-01", "2025-12-31", (Months, &["2025-01-01", "2025-04-01", "2025-07-01", "2025-10-01"]));
    at("2025-02-02", "2026-11-23", (Months, &["2025-07-01", "2026-01-01", "2026-07-01"]));
    at("2024-01-01", "2026-11-23", (Years, &["2024-01-01", "2025-01-01", "2026-01-01"]));
    let years = ["2017-01-01", "2019-01-01", "2021-01-01", "2023-01-01", "2025-01-01"];
    at("2016-11-01", "2026-11-23", (Years, &years));
}

proptest! {
    #[test]
    fn numbers_hold_what_is_between_them_and_are_few(lowest in -1e6_f64..1e6, span in 0.01_f64..1e6) {
        let highest = lowest + span;
        let ticks = ticks(lowest, highest);
        prop_assert!((2..=6).contains(&ticks.len()), "{:?}", ticks);
        let slack = span * 1e-6;
        prop_assert!(ticks[0] <= lowest + slack && ticks[ticks.len() - 1] >= highest - slack, "{:?}", ticks);
        let step = ticks[1] - ticks[0];
        prop_assert!(ticks.windows(2).all(|pair| (pair[1] - pair[0] - step).abs() < step * 1e-6));
        // Not a step more than is needed at each end.
        prop_assert!(ticks[0] > lowest - step * 1.001 && ticks[ticks.len() - 1] < highest + step * 1.001);
    }

    #[test]
    fn an_axis_holds_its_values(values in prop::collection::vec(-1e15_f64..1e15, 0..8)) {
        let axis = axis(None, values.iter().copied());
        prop_assert!(axis.lowest < axis.highest);
        let slack = (axis.highest - axis.lowest) * 1e-6;
        prop_assert!(values.iter().all(|value| (axis.lowest - slack..=axis.highest + slack).contains(value)));
    }

    #[test]
    fn days_at_the_axis_are_few_and_within_it(from in days(), until in days()) {
        let (from, until) = (from.min(until), from.max(until));
        let (_, days) = time_ticks(from, until);
        prop_assert!(days.len() <= 6);
        prop_assert!(days.iter().all(|day| (from..=until).contains(day)));
        prop_assert!(days.windows(2).all(|pair| pair[0] < pair[1]));
        prop_assert!(!days.is_empty() || (until - from).num_days() < 7);
    }
}
