//! Years of values, by week or by month.

use super::{day, line_of};
use crate::journal::chart::{Point, Rhythm, Step, thinned};

#[track_caller]
fn check(from: &str, until: &str, rhythm: Rhythm, expect: Step) {
    let points = line_of(&[&format!("{from} 1"), &format!("{until} 2")]);
    assert_eq!(Step::of(&points, rhythm), expect);
}

#[test]
fn only_long_times_are_put_together() {
    check("2024-11-23", "2026-11-23", Rhythm::Daily, Step::Day);
    check("2024-06-23", "2026-11-23", Rhythm::Daily, Step::Week);
    check("2016-11-23", "2026-11-23", Rhythm::Daily, Step::Month);
    check("2024-06-23", "2026-11-23", Rhythm::EveryDays(7), Step::Day);
    check("2016-11-23", "2026-11-23", Rhythm::EveryDays(7), Step::Month);
    check("2016-11-23", "2026-11-23", Rhythm::EveryDays(28), Step::Day);
    assert_eq!(Step::of(&line_of(&["2016-11-23 1"]), Rhythm::Daily), Step::Day);
    assert_eq!(Step::of(&[], Rhythm::Daily), Step::Day);
}

#[test]
fn a_week_begins_on_monday_and_may_lie_in_two_years() {
    let points = line_of(&["2026-12-27 1", "2026-12-28 2", "2027-01-01 4", "2027-01-03 9", "2027-01-04 10"]);
    let expect = [
        Point { date: day("2026-12-21"), value: 1.0, count: 1 },
        Point { date: day("2026-12-28"), value: 5.0, count: 3 },
        Point { date: day("2027-01-04"), value: 10.0, count: 1 },
    ];
    assert_eq!(thinned(&points, Step::Week), expect);
}

#[test]
fn each_day_counts_alike_in_its_month() {
    let points = [
        Point { date: day("2028-02-28"), value: 2.0, count: 1 },
        Point { date: day("2028-02-29"), value: 8.0, count: 5 },
        Point { date: day("2028-03-01"), value: 3.0, count: 1 },
    ];
    let expect = [
        Point { date: day("2028-02-01"), value: 5.0, count: 6 },
        Point { date: day("2028-03-01"), value: 3.0, count: 1 },
    ];
    assert_eq!(thinned(&points, Step::Month), expect);
    assert_eq!(thinned(&points, Step::Day), points);
}

#[test]
fn a_week_or_month_left_out_is_a_gap_too() {
    assert_eq!(Step::Day.most_days_apart(Rhythm::Daily), 1);
    assert_eq!(Step::Week.most_days_apart(Rhythm::Daily), 7);
    assert_eq!(Step::Month.most_days_apart(Rhythm::Daily), 31);
    assert_eq!(Step::Month.most_days_apart(Rhythm::EveryDays(7)), 31);
    assert_eq!(Step::Day.most_days_apart(Rhythm::EveryDays(28)), 42);
}
