//! How far back a chart looks.

use proptest::prelude::*;

use super::{day, days};
use crate::journal::chart::{Period, window};

#[test]
fn a_period_ends_today_at_ends_of_months_too() {
    for (period, today, first) in [
        (Period::FourWeeks, "2026-11-23", "2026-10-27"),
        (Period::FourWeeks, "2028-03-01", "2028-02-03"),
        (Period::ThreeMonths, "2026-11-23", "2026-08-24"),
        (Period::ThreeMonths, "2026-11-30", "2026-08-31"),
        (Period::ThreeMonths, "2026-05-31", "2026-03-01"),
        (Period::ThreeMonths, "2028-05-31", "2028-03-01"),
        (Period::Year, "2026-11-23", "2025-11-24"),
        (Period::Year, "2028-02-29", "2027-03-01"),
        (Period::Year, "2026-12-31", "2026-01-01"),
    ] {
        assert_eq!(window(period, day(today)), Some(day(first)), "{period:?} until {today}");
    }
    assert_eq!(window(Period::All, day("2026-11-23")), None);
}

proptest! {
    #[test]
    fn longer_periods_begin_earlier(today in days()) {
        let first = |period| window(period, today).unwrap();
        let (weeks, months, year) =
            (first(Period::FourWeeks), first(Period::ThreeMonths), first(Period::Year));
        prop_assert!(year < months && months < weeks && weeks < today);
        prop_assert_eq!((today - weeks).num_days(), 27);
        prop_assert!((88..=91).contains(&(today - months).num_days()));
        prop_assert!((364..=365).contains(&(today - year).num_days()));
    }
}
