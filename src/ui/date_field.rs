//! A day, with the device's own calendar.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::picker::Picker;
use crate::work::iso;

/// A day. The device shows it in its own way and its own language.
#[component]
pub fn DateField(
    id: String,
    label: Option<String>,
    labelled_by: Option<String>,
    hint: Option<String>,
    problem: Option<String>,
    value: Option<NaiveDate>,
    max: Option<NaiveDate>,
    /// `None` while it is not complete.
    oninput: EventHandler<Option<NaiveDate>>,
) -> Element {
    let (value, max) = (value.map(written), max.map(written));
    let picker = Picker { id, label, labelled_by, hint, problem, value, max };
    picker.view("date", move |value| oninput.call(day(&value)))
}

/// As HTML writes it: like ISO 8601, but years beyond four digits have no sign.
fn written(day: NaiveDate) -> String {
    day.to_string().trim_start_matches('+').to_owned()
}

/// As the input gives it. A year with a digit too many is handed over like any other day, for the rules to speak of.
fn day(value: &str) -> Option<NaiveDate> {
    iso::date(value).or_else(|| iso::date(&format!("+{value}")))
}

#[cfg(test)]
mod tests {
    use chrono::{Days, NaiveDate};
    use proptest::prelude::*;

    use super::{day, written};

    proptest! {
        #[test]
        fn every_day_a_calendar_shows_is_handed_over(days in 0_u64..90_000_000) {
            let shown = NaiveDate::from_ymd_opt(1, 1, 1).unwrap() + Days::new(days);
            prop_assert_eq!(day(&written(shown)), Some(shown));
        }
    }

    #[test]
    fn html_writes_years_without_a_sign() {
        let slip = NaiveDate::from_ymd_opt(20_266, 11, 3);
        assert_eq!(day("20266-11-03"), slip);
        assert_eq!(slip.map(written).as_deref(), Some("20266-11-03"));
        assert_eq!(day("0002-11-03"), NaiveDate::from_ymd_opt(2, 11, 3));
    }

    #[test]
    fn what_is_not_complete_is_no_day() {
        for value in ["", "2026", "2026-11", "2026-02-30", "+", "++2026-11-03"] {
            assert_eq!(day(value), None, "{value}");
        }
    }
}
