//! Days and weeks, and what they add up to.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use proptest::prelude::*;

use super::{block, day};
use crate::journal::diary::{Block, Load, minutes_by_load, monday_of, shown_day, stacked, week_of};

#[test]
fn weeks_go_over_the_ends_of_months_and_years_and_leap_days() {
    let cases = [
        ("2026-11-23", "2026-11-23"),
        ("2026-11-29", "2026-11-23"),
        ("2027-01-01", "2026-12-28"),
        ("2028-02-29", "2028-02-28"),
        ("2028-03-05", "2028-02-28"),
        // Clocks go forward on the one Sunday and back on the other.
        ("2026-03-29", "2026-03-23"),
        ("2026-10-25", "2026-10-19"),
        ("1900-01-01", "1900-01-01"),
    ];
    for (any, monday) in cases {
        assert_eq!(monday_of(day(any)), day(monday), "{any}");
    }
}

#[test]
fn an_address_shows_its_day_or_today() {
    let today = day("2026-11-23");
    for (address, shown) in [("2026-11-20", "2026-11-20"), ("2026-11-25", "2026-11-25"), ("1900-01-01", "1900-01-01")] {
        assert_eq!(shown_day(address, today), day(shown));
    }
    for address in ["", "today", "2026-02-30", "1899-12-31", "+20266-11-03", "2026-11", "<script>"] {
        assert_eq!(shown_day(address, today), today, "{address}");
    }
}

#[test]
fn a_day_adds_up_by_load_also_beyond_its_end() {
    let blocks = [
        block("1", "2026-11-22", "Gardening", Load::Heavy, 60),
        block("2", "2026-11-23", "Screen work", Load::Light, 240),
        block("3", "2026-11-23", "Dishes", Load::Light, 15),
        block("4", "2026-11-23", "Lifting boxes", Load::Heavy, 20),
        block("5", "2026-11-23", "On call", Load::Medium, 1440),
    ];
    assert_eq!(minutes_by_load(&blocks, day("2026-11-23")), [255, 1440, 20]);
    assert_eq!(minutes_by_load(&blocks, day("2026-11-22")), [0, 0, 60]);
    assert_eq!(minutes_by_load(&blocks, day("2026-11-21")), [0, 0, 0]);
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..109_900).prop_map(|days| day("1900-01-01") + Days::new(days))
}

fn any_block() -> impl Strategy<Value = Block> {
    (0_u8..9, 0_usize..3, 1_u16..=1440).prop_map(|(offset, load, minutes)| Block {
        date: day("2026-12-27") + Days::new(u64::from(offset)),
        ..block("1", "2026-12-27", "Stairs", Load::ALL[load], minutes)
    })
}

proptest! {
    #[test]
    fn a_week_is_monday_to_sunday_around_its_day(any in any_day()) {
        let week = week_of(any);
        prop_assert_eq!(week.len(), 7);
        prop_assert_eq!(week[0].weekday(), Weekday::Mon);
        prop_assert!(week.windows(2).all(|pair| pair[0].succ_opt() == Some(pair[1])));
        prop_assert!(week.contains(&any));
        prop_assert!(week.iter().all(|other| monday_of(*other) == week[0]));
    }

    #[test]
    fn days_add_up_to_all_there_is(blocks in prop::collection::vec(any_block(), 0..40)) {
        let all: u32 = blocks.iter().map(|block| u32::from(block.minutes)).sum();
        let days = day("2026-12-27").iter_days().take(9);
        let by_day: u32 = days.flat_map(|day| minutes_by_load(&blocks, day)).sum();
        prop_assert_eq!(by_day, all);
    }

    #[test]
    fn the_parts_of_a_bar_touch_and_fit(minutes in [0_u32..8_000_000, 0_u32..8_000_000, 0_u32..8_000_000], more in 0_u32..5000, length in 1_u32..400) {
        let sum: u32 = minutes.iter().sum();
        let parts = stacked(minutes, sum + more, length);
        let mut end = 0;
        for ((from, part), minutes) in parts.into_iter().zip(minutes) {
            prop_assert_eq!(from, end);
            prop_assert!(minutes > 0 || part == 0);
            end = from + part;
        }
        prop_assert!(end <= length);
        prop_assert!(more > 0 || sum == 0 || end == length);
    }
}
