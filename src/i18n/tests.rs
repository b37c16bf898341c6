use chrono::{NaiveDate, NaiveTime, Weekday};

use super::{Language, date_long, date_near, date_short, list, number, time_short, weekday_name};

#[track_caller]
fn check_date(language: Language, day: (i32, u32, u32), long: &str, short: &str) {
    let day = NaiveDate::from_ymd_opt(day.0, day.1, day.2).unwrap();
    assert_eq!(date_long(day, language), long);
    assert_eq!(date_short(day, language), short);
}

#[test]
fn dates_are_written_as_each_locale_writes_them() {
    check_date(Language::En, (2026, 11, 23), "Monday 23 November 2026", "23 November 2026");
    check_date(Language::Nl, (2026, 3, 1), "zondag 1 maart 2026", "1 maart 2026");
    check_date(Language::NlBe, (2024, 2, 29), "donderdag 29 februari 2024", "29 februari 2024");
    check_date(Language::Fr, (2026, 8, 1), "samedi 1er août 2026", "1er août 2026");
    check_date(Language::Fr, (2026, 8, 2), "dimanche 2 août 2026", "2 août 2026");
}

#[test]
fn times_and_lists_are_written_as_each_locale_writes_them() {
    let time = NaiveTime::from_hms_opt(18, 5, 0).unwrap();
    let words = ["a", "b", "c"].map(str::to_owned);
    for (language, clock, near, joined) in [
        (Language::En, "18:05", "Monday 23 November", "a, b and c"),
        (Language::NlBe, "18:05", "maandag 23 november", "a, b en c"),
        (Language::Fr, "18\u{a0}h\u{a0}05", "lundi 23 novembre", "a, b et c"),
    ] {
        assert_eq!(time_short(time, language), clock);
        assert_eq!(date_near(NaiveDate::from_ymd_opt(2026, 11, 23).unwrap(), language), near);
        assert_eq!(list(&words, language), joined);
    }
    assert_eq!(list(&words[..2], Language::Nl), "a en b");
    assert_eq!(list(&words[..1], Language::Nl), "a");
    assert_eq!(list(&[], Language::Nl), "");
    assert_eq!(weekday_name(Weekday::Sun, Language::Fr), "dimanche");
}

#[test]
fn numbers_have_the_decimal_sign_of_the_locale() {
    assert_eq!(number(7.5, Language::En), "7.5");
    assert_eq!(number(7.5, Language::Nl), "7,5");
    assert_eq!(number(-0.25, Language::Fr), "-0,25");
    assert_eq!(number(40.0, Language::NlBe), "40");
}

#[test]
fn the_browsers_first_known_language_is_taken() {
    for (tags, expected) in [
        (&["de-DE", "nl-BE", "fr"][..], Language::NlBe),
        (&["nl-NL"], Language::Nl),
        (&["fr-BE"], Language::Fr),
        (&["en-GB", "nl"], Language::En),
        (&["ja"], Language::En),
        (&[], Language::En),
    ] {
        assert_eq!(Language::preferred(tags), expected, "{tags:?}");
    }
}

#[test]
fn flemish_says_kinesitherapeut_where_dutch_says_therapeut() {
    let (dutch, flemish) = (super::texts(Language::Nl), super::texts(Language::NlBe));
    assert!(dutch.line_no_replacement().contains("therapeut"));
    assert!(flemish.line_no_replacement().contains("kinesitherapeut"));
    assert_eq!(dutch.nav_work().to_string(), flemish.nav_work().to_string());
}
