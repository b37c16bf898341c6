//! What people type into a field.

use proptest::prelude::*;

use super::{choice, code, date, question, with_item, words};
use crate::i18n::Language;
use crate::i18n::parse_number;
use crate::questionnaire::Value;
use crate::questionnaire::input::{input_text, value_from_input};

#[track_caller]
fn check(raw: &str, expect: impl Into<Option<f64>>) {
    assert_eq!(parse_number(raw), expect.into(), "{raw:?}");
}

#[test]
fn numbers_are_read_as_people_type_them() {
    check("7", 7.0);
    check("7,5", 7.5);
    check("7.5", 7.5);
    check(" 40 ", 40.0);
    check("1 000", 1000.0);
    check("1\u{a0}234\u{202f}567,89", 1_234_567.89);
    check("-3", -3.0);
    check("−3,5", -3.5);
    check("+2", 2.0);
    check(",5", 0.5);
    check("0.125", 0.125);
    check("1000.125", 1000.125);
    check("007", 7.0);
}

#[test]
fn what_is_no_number_is_refused() {
    for raw in [
        "", " ", "abc", "1e400", "1e4", "NaN", "inf", "infinity", "--5", "+-5", "- 5", "-", ",", "7,", "7.", "1,2,3",
        "1.000,5", "10 00", "1000 000", " 1  000", "5kg", "5 kg", "٣", "½", "0x10", "1_000",
    ] {
        check(raw, None);
    }
    check(&"9".repeat(400), None);
}

#[test]
fn a_thousand_or_one_is_not_guessed() {
    for raw in ["1.000", "1,000", "12.345", "999,999"] {
        check(raw, None);
    }
}

#[track_caller]
fn check_value(type_name: &str, raw: &str, expect: Value) {
    assert_eq!(value_from_input(&with_item(question("a", type_name)), raw), expect);
}

#[test]
fn nothing_typed_is_dropped() {
    check_value("integer", " 7 ", Value::Integer(7));
    check_value("integer", "7,0", Value::Integer(7));
    check_value("integer", "7,5", words("7,5"));
    check_value("integer", "99999999999999999999", words("99999999999999999999"));
    check_value("decimal", "7,5", Value::Decimal(7.5));
    check_value("decimal", "about 7", words("about 7"));
    check_value("date", "2026-11-23", Value::Date(date("2026-11-23")));
    check_value("date", "2026-02-30", words("2026-02-30"));
    check_value("boolean", "true", Value::Boolean(true));
    check_value("boolean", "yes", words("yes"));
    check_value("string", " 7 ", words(" 7 "));
    assert_eq!(value_from_input(&with_item(choice("a", &["x"])), "x"), words("x"));
}

#[test]
fn fields_show_what_was_kept() {
    assert_eq!(input_text(&Value::Decimal(7.5), Language::En), "7.5");
    assert_eq!(input_text(&Value::Decimal(7.5), Language::NlBe), "7,5");
    assert_eq!(input_text(&Value::Decimal(40.0), Language::Fr), "40");
    assert_eq!(input_text(&Value::Date(date("2026-01-02")), Language::Fr), "2026-01-02");
    assert_eq!(input_text(&words("abc"), Language::Nl), "abc");
    assert_eq!(input_text(&code("x"), Language::Nl), "x");
}

proptest! {
    #[test]
    fn a_field_reads_its_own_text(whole in -9_007_199_254_740_991_i64..=9_007_199_254_740_991, tenths in -9_999_999_i32..9_999_999) {
        let integer = with_item(question("a", "integer"));
        let decimal = with_item(question("a", "decimal"));
        for language in [Language::En, Language::Nl, Language::NlBe, Language::Fr] {
            let value = Value::Integer(whole);
            prop_assert_eq!(value_from_input(&integer, &input_text(&value, language)), value);
            let value = Value::Decimal(f64::from(tenths) / 10.0);
            prop_assert_eq!(value_from_input(&decimal, &input_text(&value, language)), value);
        }
    }

    #[test]
    fn any_text_is_read_or_refused(raw in "\\PC*|[-+0-9., \u{a0}]*") {
        if let Some(number) = parse_number(&raw) {
            prop_assert!(number.is_finite());
        }
    }
}
