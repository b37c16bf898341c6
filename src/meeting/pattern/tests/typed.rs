use proptest::prelude::*;

use crate::i18n::Language;
use crate::meeting::pattern::{NotRead, Quantity, hours_number};

#[test]
fn hours_are_read_as_people_type_them() {
    for (typed, minutes) in [
        ("22,5", 1350),
        ("22.5", 1350),
        (" 40 ", 2400),
        ("22:30", 1350),
        ("22h30", 1350),
        ("22u", 1320),
        ("22:", 1320),
        ("0", 0),
        // Kept, and spoken of by the checks.
        ("500", 30_000),
        ("1 000", 60_000),
    ] {
        assert_eq!(Quantity::Hours.read(typed), Ok(Some(minutes)), "{typed}");
    }
    assert_eq!(Quantity::Hours.read("  "), Ok(None));
    for typed in ["forty", "-3", "22:75", ":30", "30 hours", "99999999999", "1.000", "4:-5"] {
        assert_eq!(Quantity::Hours.read(typed), Err(NotRead), "{typed}");
    }
}

#[test]
fn days_are_whole_and_too_many_are_kept() {
    assert_eq!(Quantity::Days.read("3"), Ok(Some(3)));
    assert_eq!(Quantity::Days.read("60"), Ok(Some(60)));
    assert_eq!(Quantity::Days.read(""), Ok(None));
    for typed in ["3,5", "-1", "256", "three"] {
        assert_eq!(Quantity::Days.read(typed), Err(NotRead), "{typed}");
    }
}

#[test]
fn hours_are_shown_as_the_locale_writes_them() {
    assert_eq!(hours_number(1350, Language::En), "22.5");
    assert_eq!(hours_number(1350, Language::Fr), "22,5");
    assert_eq!(hours_number(2400, Language::Nl), "40");
    assert_eq!(hours_number(1340, Language::En), "22:20");
}

proptest! {
    #[test]
    fn what_stands_in_a_field_is_read_as_the_same(minutes in any::<u32>(), days in any::<u8>()) {
        for language in Language::ALL {
            let written = Quantity::Hours.written(minutes, language);
            prop_assert_eq!(Quantity::Hours.read(&written), Ok(Some(minutes)), "{}", written);
            let written = Quantity::Days.written(u32::from(days), language);
            prop_assert_eq!(Quantity::Days.read(&written), Ok(Some(u32::from(days))));
        }
    }

    #[test]
    fn nothing_typed_stops_the_app(typed in "\\PC{0,12}|[0-9:hu., ]{0,14}") {
        let _ = Quantity::Hours.read(&typed);
        let _ = Quantity::Days.read(&typed);
    }
}
