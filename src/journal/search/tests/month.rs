//! Months as a calendar shows them.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use proptest::prelude::*;

use super::day;
use crate::journal::search::{days_beside, month_of, neighbours, weeks};
use crate::work::{FIRST_DAY, LAST_DAY};

#[test]
fn a_month_that_begins_on_a_monday_begins_in_the_first_cell() {
    let june = weeks(day("2026-06-17"));
    assert_eq!(
        (june.len(), june[0][0], june[4][1], june[4][2]),
        (5, Some(day("2026-06-01")), Some(day("2026-06-30")), None)
    );
    let february = weeks(day("2027-02-01"));
    assert_eq!((february.len(), february[0][0], february[3][6]), (4, Some(day("2027-02-01")), Some(day("2027-02-28"))));
    let november = weeks(day("2026-11-01"));
    assert_eq!((november.len(), november[0][5], november[0][6]), (6, None, Some(day("2026-11-01"))));
}

#[test]
fn only_real_months_are_read() {
    assert_eq!(month_of("2026-11"), Some(day("2026-11-01")));
    for name in ["", "2026", "2026-13", "2026-00", "2026-11-05", "1899-12", "2201-01", "november"] {
        assert_eq!(month_of(name), None, "{name}");
    }
}

#[test]
fn months_and_days_end_where_nobody_can_mean_them() {
    assert_eq!(neighbours(day("2026-03-31")), (Some(day("2026-02-01")), Some(day("2026-04-01"))));
    assert_eq!(neighbours(day("2026-01-15")), (Some(day("2025-12-01")), Some(day("2026-02-01"))));
    assert_eq!(neighbours(FIRST_DAY), (None, Some(day("1900-02-01"))));
    assert_eq!(neighbours(LAST_DAY), (Some(day("2200-11-01")), None));
    assert_eq!(days_beside(day("2024-02-29")), (Some(day("2024-02-28")), Some(day("2024-03-01"))));
    assert_eq!(days_beside(FIRST_DAY).0, None);
    assert_eq!(days_beside(LAST_DAY).1, None);
}

proptest! {
    #[test]
    fn every_day_of_the_month_is_there_once_under_its_weekday(days in 0_u64..109_000) {
        let month = FIRST_DAY + Days::new(days);
        let weeks = weeks(month);
        let all: Vec<NaiveDate> = weeks.iter().flatten().flatten().copied().collect();
        let first = month.with_day(1).unwrap();
        let expect: Vec<NaiveDate> = first.iter_days().take_while(|day| day.month() == month.month()).collect();
        prop_assert_eq!(all, expect);
        for week in &weeks {
            prop_assert!(week.iter().any(Option::is_some));
            for (place, weekday) in [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun].into_iter().enumerate() {
                prop_assert!(week[place].is_none_or(|day| day.weekday() == weekday));
            }
        }
    }
}
