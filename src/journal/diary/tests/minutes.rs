//! Minutes, typed and read.

use proptest::prelude::*;

use crate::i18n::Language;
use crate::journal::diary::{MOST_MINUTES, NotMinutes, clock_minutes, hours_text, typed_minutes};

#[test]
fn minutes_are_read_as_people_type_them() {
    let cases = [
        ("45", 45),
        (" 7 ", 7),
        ("1:30", 90),
        ("1h30", 90),
        ("1 h 30", 90),
        ("1u30", 90),
        ("2 h", 120),
        ("1440", 1440),
        ("24:00", 1440),
    ];
    for (typed, minutes) in cases {
        assert_eq!(typed_minutes(typed), Ok(Some(minutes)), "{typed}");
    }
    for empty in ["", "  "] {
        assert_eq!(typed_minutes(empty), Ok(None));
    }
}

#[test]
fn what_is_no_time_in_a_day_is_refused() {
    let cases = [
        "0",
        "0:00",
        "1441",
        "24:01",
        "-5",
        "+5",
        "7.5",
        "7,5",
        "NaN",
        "inf",
        "1e308",
        "1:60",
        "1:",
        ":30",
        "half an hour",
        "99999999999999999999",
        "1:30:00",
    ];
    for typed in cases {
        assert_eq!(typed_minutes(typed), Err(NotMinutes), "{typed}");
    }
}

#[test]
fn times_are_said_shortly() {
    let cases =
        [(0, "0 min", "0 min"), (45, "45 min", "45 min"), (120, "2 h", "2 uur"), (135, "2 h 15 min", "2 uur 15 min")];
    for (minutes, english, dutch) in cases {
        assert_eq!(hours_text(minutes, Language::En), english);
        assert_eq!(hours_text(minutes, Language::Nl), dutch);
    }
}

proptest! {
    #[test]
    fn every_time_in_a_day_can_be_typed_both_ways(minutes in 1..=MOST_MINUTES) {
        prop_assert_eq!(typed_minutes(&minutes.to_string()), Ok(Some(minutes)));
        let clock = format!("{}:{:02}", minutes / 60, minutes % 60);
        prop_assert_eq!(typed_minutes(&clock), Ok(Some(minutes)));
        prop_assert_eq!(clock_minutes(&hours_text(u32::from(minutes), Language::En).replace(" min", "")), (minutes >= 60).then_some(u32::from(minutes)));
    }

    #[test]
    fn nothing_typed_stops_the_app_or_leaves_the_day(raw in "\\PC{0,12}") {
        if let Ok(Some(minutes)) = typed_minutes(&raw) {
            prop_assert!((1..=MOST_MINUTES).contains(&minutes));
        }
    }
}
