//! Moments and numbers as files have them.

use chrono::{NaiveDate, NaiveDateTime};

use super::here;
use crate::import::here::{Written, written};
use crate::import::number::{leading_number, number};

fn at(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

#[test]
fn moments_with_and_without_a_zone_are_read() {
    for (text, expected) in [
        ("2026-11-20T08:15:07.250Z", Written::Universal(at("2026-11-20T08:15:07.250"))),
        ("2026-11-20T08:15Z", Written::Universal(at("2026-11-20T08:15:00"))),
        ("2026-11-20T00:15:00+01:00", Written::Universal(at("2026-11-19T23:15:00"))),
        ("2026-11-20T08:15:00-0530", Written::Universal(at("2026-11-20T13:45:00"))),
        ("2026-11-20 08:15:00+02", Written::Universal(at("2026-11-20T06:15:00"))),
        ("2026-11-20T08:15:00", Written::Wall(at("2026-11-20T08:15:00"))),
        (" 2026-11-20 ", Written::Day(at("2026-11-20T00:00:00").date())),
    ] {
        assert_eq!(written(text), Some(expected), "{text}");
    }
    for text in [
        "",
        "T",
        "2026-02-30",
        "2026-11-20T",
        "2026-11-20T25:00Z",
        "2026-11-20T08:15:00+",
        "2026-11-20T08:15+xx:00",
        "Z",
        "é-é-é",
        "20/11/2026",
    ] {
        assert_eq!(written(text), None, "{text}");
    }
}

#[test]
fn a_moment_at_the_end_of_time_is_not_converted() {
    for end in [NaiveDateTime::MIN, NaiveDateTime::MAX] {
        assert_eq!(here().wall(end), end);
    }
    assert_eq!(written("+262142-12-31T23:59:59-23:59"), None);
    assert_eq!(here().wall(at("2026-11-20T23:30:00")).date(), NaiveDate::from_ymd_opt(2026, 11, 21).unwrap());
}

#[test]
fn numbers_are_read_as_programs_write_them() {
    for (text, expected) in [
        ("7", 7.0),
        ("-2.5", -2.5),
        ("+3", 3.0),
        ("007", 7.0),
        ("0", 0.0),
        ("0.5", 0.5),
        (".5", 0.5),
        ("5.", 5.0),
        ("12500", 12500.0),
        ("1.000", 1.0),
        ("1e3", 1000.0),
        (" 4 ", 4.0),
        ("1e308", 1e308),
    ] {
        assert_eq!(number(text), Some(expected), "{text}");
    }
    for text in [
        "",
        "-",
        ".",
        "NaN",
        "inf",
        "-Infinity",
        "1e999",
        "1,5",
        "0x10",
        "1_000",
        "--1",
        "null",
        "true",
        "[1]",
        "\"1\"",
        "½",
    ] {
        assert_eq!(number(text), None, "{text}");
    }
    for (text, expected) in [("5km", Some(5.0)), ("-2.5 °C", Some(-2.5)), ("km5", None), ("", None), ("5..", Some(5.0))]
    {
        assert_eq!(leading_number(text), expected, "{text}");
    }
}
