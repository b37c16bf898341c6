//! Which weeks there are.

use chrono::{Datelike, Days, Weekday};
use proptest::prelude::*;

use super::{day, week};
use crate::journal::diary::monday_of;
use crate::journal::work_log::{WorkWeek, contract_before, last_weeks, shown_week, worked_on};

#[test]
fn any_day_leads_to_its_week_and_no_week_to_come_is_shown() {
    let cases = [
        ("2026-11-23", "2026-11-23"),
        ("2026-11-18", "2026-11-16"),
        ("2026-01-01", "2025-12-29"),
        ("2024-02-29", "2024-02-26"),
        ("1900-01-03", "1900-01-01"),
        ("2026-11-29", "2026-11-23"),
        ("2026-11-30", "2026-11-23"),
        ("2150-01-01", "2026-11-23"),
        ("1899-12-31", "2026-11-23"),
        ("next week", "2026-11-23"),
    ];
    for (address, monday) in cases {
        assert_eq!(shown_week(address, day("2026-11-25")), day(monday), "{address}");
    }
}

#[test]
fn the_last_weeks_go_back_over_the_year() {
    let mondays = ["2026-01-05", "2025-12-29", "2025-12-22"].map(day);
    assert_eq!(last_weeks(day("2026-01-06"), 3), mondays);
    assert_eq!(last_weeks(day("1900-01-10"), 9), ["1900-01-08", "1900-01-01"].map(day));
}

#[test]
fn the_contract_of_the_last_week_before_is_offered() {
    let weeks = [
        WorkWeek { contract: Some(2280), ..week("2026-11-02") },
        WorkWeek { contract: Some(1440), ..week("2026-11-09") },
        week("2026-11-16"),
        WorkWeek { contract: Some(600), ..week("2026-11-23") },
    ];
    for (monday, contract) in [("2026-11-23", Some(1440)), ("2026-11-09", Some(2280)), ("2026-11-02", None)] {
        assert_eq!(contract_before(&weeks, day(monday)), contract, "{monday}");
    }
}

#[test]
fn a_day_was_worked_when_it_is_ticked() {
    // Monday, Tuesday and Friday.
    let weeks = [
        WorkWeek { days_worked: Some(0b1_0011), ..week("2026-11-16") },
        WorkWeek { worked: Some(0), ..week("2026-11-23") },
        WorkWeek { worked: Some(480), ..week("2026-11-30") },
    ];
    let cases = [
        ("2026-11-15", None),
        ("2026-11-16", Some(true)),
        ("2026-11-18", Some(false)),
        ("2026-11-20", Some(true)),
        ("2026-11-22", Some(false)),
        ("2026-11-23", Some(false)),
        ("2026-11-30", None),
        ("2026-12-07", None),
    ];
    for (any, worked) in cases {
        assert_eq!(worked_on(&weeks, day(any)), worked, "{any}");
    }
}

#[test]
fn a_contract_alone_says_nothing_about_a_week() {
    assert!(!WorkWeek { contract: Some(2280), note: " ".to_owned(), ..week("2026-11-16") }.says_something());
    assert!(WorkWeek { worked: Some(0), ..week("2026-11-16") }.says_something());
    assert!(WorkWeek { adapted: "No lifting".to_owned(), ..week("2026-11-16") }.says_something());
}

proptest! {
    #[test]
    fn weeks_are_seven_days_apart_and_end_with_this_one(days in 0_u64..109_000, count in 1_usize..60) {
        let today = day("1901-06-01") + Days::new(days);
        let mondays = last_weeks(today, count);
        prop_assert_eq!(mondays.first().copied(), Some(monday_of(today)));
        prop_assert!(mondays.iter().all(|monday| monday.weekday() == Weekday::Mon));
        prop_assert!(mondays.windows(2).all(|pair| pair[1] + Days::new(7) == pair[0]));
        prop_assert_eq!(mondays.len(), count);
        for monday in mondays {
            prop_assert_eq!(shown_week(&(monday + Days::new(days % 7)).min(today).to_string(), today), monday);
        }
    }
}
