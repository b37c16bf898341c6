use chrono::NaiveDate;

use super::{day, week};
use crate::meeting::pattern::{WeekProblem, hours_a_day, week_problems};
use crate::meeting::preparation::PatternWeek;

#[track_caller]
fn check(week: &PatternWeek, expect: &[WeekProblem]) {
    assert_eq!(week_problems(week, Some(day("2026-12-07"))), expect, "{week:?}");
}

#[test]
fn numbers_that_cannot_be_are_said() {
    check(&week("1", Some(5), Some(38 * 60)), &[]);
    check(&week("1", Some(7), Some(168 * 60)), &[]);
    check(&week("1", Some(0), Some(0)), &[]);
    check(&week("1", None, None), &[]);
    check(&week("1", Some(8), Some(38 * 60)), &[WeekProblem::Days]);
    check(&week("1", None, Some(168 * 60 + 1)), &[WeekProblem::Hours]);
    check(&week("1", Some(1), Some(60 * 60)), &[WeekProblem::LongDays]);
    check(&week("1", Some(1), Some(24 * 60)), &[]);
    check(&week("1", Some(2), Some(48 * 60 + 1)), &[WeekProblem::LongDays]);
    check(&week("1", Some(0), Some(60)), &[WeekProblem::NoDays]);
    check(&week("1", Some(255), Some(u32::MAX)), &[WeekProblem::Days, WeekProblem::Hours]);
}

#[test]
fn looking_back_comes_not_before_the_week() {
    let looked = |look_back: NaiveDate| PatternWeek { look_back: Some(look_back), ..week("1", None, None) };
    check(&looked(day("2026-12-07")), &[]);
    check(&looked(day("2027-01-31")), &[]);
    check(&looked(day("2026-12-06")), &[WeekProblem::LookBackEarly]);
    check(&looked(day("0206-12-21")), &[WeekProblem::LookBackYear]);
    assert_eq!(week_problems(&looked(day("2026-12-06")), None), [], "no first day is known");
}

#[test]
fn the_length_of_a_day_is_an_average() {
    assert_eq!(hours_a_day(&week("1", Some(4), Some(18 * 60))), Some(270));
    assert_eq!(hours_a_day(&week("1", Some(0), Some(60))), None);
    assert_eq!(hours_a_day(&week("1", None, Some(60))), None);
}
