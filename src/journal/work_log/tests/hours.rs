//! Hours, typed and read.

use proptest::prelude::*;

use crate::i18n::Language;
use crate::journal::work_log::{MOST_WEEK_MINUTES, NotHours, hours_number, typed_hours};

#[test]
fn hours_are_read_as_people_type_them() {
    let cases = [
        ("24,5", 1470),
        ("24.5", 1470),
        ("24:30", 1470),
        ("24h30", 1470),
        ("24 u 30", 1470),
        ("38", 2280),
        ("0", 0),
        ("7,75", 465),
        ("168", 10_080),
        ("168:00", 10_080),
        ("0,33", 20),
    ];
    for (typed, minutes) in cases {
        assert_eq!(typed_hours(typed), Ok(Some(minutes)), "{typed}");
    }
    assert_eq!(typed_hours(" "), Ok(None));
}

#[test]
fn what_is_no_week_is_refused() {
    for typed in ["168,1", "168:01", "169", "-1", "NaN", "1e308", "24:60", "a lot", "99999999999999999999999", "24,5,5"]
    {
        assert_eq!(typed_hours(typed), Err(NotHours), "{typed}");
    }
}

#[test]
fn hours_are_shown_as_the_locale_writes_them() {
    let cases = [
        (1470, Language::Nl, "24,5"),
        (1470, Language::En, "24.5"),
        (465, Language::Fr, "7,75"),
        (1460, Language::Nl, "24:20"),
        (2160, Language::En, "36"),
        (5, Language::En, "0:05"),
    ];
    for (minutes, language, shown) in cases {
        assert_eq!(hours_number(minutes, language), shown);
    }
}

proptest! {
    #[test]
    fn what_is_shown_is_typed_back_the_same(minutes in 0..=MOST_WEEK_MINUTES) {
        for language in Language::ALL {
            prop_assert_eq!(typed_hours(&hours_number(minutes, language)), Ok(Some(minutes)));
        }
    }

    #[test]
    fn nothing_typed_stops_the_app_or_leaves_the_week(raw in "\\PC{0,12}") {
        if let Ok(Some(minutes)) = typed_hours(&raw) {
            prop_assert!(minutes <= MOST_WEEK_MINUTES);
        }
    }
}
