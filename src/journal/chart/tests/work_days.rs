//! Work days and days off.

use chrono::{Datelike, Days};
use proptest::prelude::*;

use super::day;
use crate::journal::chart::{Point, Side, WorkDays, work_days_against_days_off};
use crate::journal::work_log::WorkWeek;

const MONDAY_TO_FRIDAY: u8 = 0b001_1111;

fn week(monday: &str, days_worked: Option<u8>) -> WorkWeek {
    WorkWeek {
        monday: day(monday),
        worked: None,
        contract: None,
        adapted: String::new(),
        days_off: None,
        days_worked,
        note: String::new(),
        written: day(monday).and_hms_opt(9, 0, 0).unwrap(),
    }
}

/// So many days from a Monday on: work days 6, the others 4.
fn points(days: u64) -> Vec<Point> {
    let dates = (0..days).map(|ahead| day("2026-11-02") + Days::new(ahead));
    let value = |weekday: u32| if weekday < 5 { 6.0 } else { 4.0 };
    dates.map(|date| Point { date, value: value(date.weekday().num_days_from_monday()), count: 1 }).collect()
}

#[test]
fn both_sides_need_five_days() {
    let weeks = [
        week("2026-11-02", Some(MONDAY_TO_FRIDAY)),
        week("2026-11-09", Some(MONDAY_TO_FRIDAY)),
        week("2026-11-16", Some(MONDAY_TO_FRIDAY)),
    ];
    assert_eq!(
        work_days_against_days_off(&points(20), &weeks),
        WorkDays::Both { worked: Side { days: 15, average: 6.0 }, off: Side { days: 5, average: 4.0 } }
    );
    assert_eq!(work_days_against_days_off(&points(14), &weeks), WorkDays::TooFew { worked: 10, off: 4 });
}

#[test]
fn days_about_which_nobody_said_anything_count_for_neither() {
    let weeks = [week("2026-11-02", None), week("2026-11-09", Some(0))];
    assert_eq!(work_days_against_days_off(&points(7), &weeks), WorkDays::Unknown);
    assert_eq!(work_days_against_days_off(&points(14), &weeks), WorkDays::TooFew { worked: 0, off: 7 });
    assert_eq!(work_days_against_days_off(&[], &weeks), WorkDays::Unknown);
}

proptest! {
    #[test]
    fn every_day_of_a_told_week_is_on_one_side(bits in any::<u8>(), days in 10_u64..28) {
        let weeks = ["2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23"].map(|monday| week(monday, Some(bits)));
        let (worked, off) = match work_days_against_days_off(&points(days), &weeks) {
            WorkDays::Unknown => (0, 0),
            WorkDays::TooFew { worked, off } => (worked, off),
            WorkDays::Both { worked, off } => {
                prop_assert!([worked, off].iter().all(|side| (4.0..=6.0).contains(&side.average)));
                (worked.days, off.days)
            }
        };
        prop_assert_eq!(u64::from(worked + off), days);
    }
}
