//! Order, first days and spans.

use chrono::Weekday;

use super::{dates, day, plan, series, times, weekly};
use crate::exercises::plan::series::in_order;
use crate::exercises::plan::{Plan, Rhythm, Series, spans};

#[test]
fn values_are_put_in_order_once() {
    assert_eq!(in_order(&times(&["20:00", "08:00", "20:00", "00:00", "08:00"])), times(&["00:00", "08:00", "20:00"]));
    assert!(in_order::<u8>(&[]).is_empty());
}

#[test]
fn a_rhythm_is_tidied() {
    let from = day("2026-11-23");
    let tidied = weekly(&[Weekday::Sun, Weekday::Mon, Weekday::Sun]).tidy(from);
    assert_eq!(tidied, weekly(&[Weekday::Mon, Weekday::Sun]));
    let tidied = dates(&["2026-12-01", "2026-11-22", "2026-11-23", "2026-12-01"]).tidy(from);
    assert_eq!(tidied, dates(&["2026-11-23", "2026-12-01"]));
    assert_eq!(Rhythm::EveryDays(0).tidy(from), Rhythm::EveryDays(0));
}

#[test]
fn the_first_day_is_never_before_the_series() {
    let first = |rhythm: Rhythm, from: &str| series("2026-11-23", rhythm, &[]).first_day_from(day(from));
    assert_eq!(first(weekly(&[Weekday::Sun, Weekday::Tue]), "2026-01-01"), Some(day("2026-11-24")));
    assert_eq!(first(weekly(&[Weekday::Sun, Weekday::Tue]), "2026-11-25"), Some(day("2026-11-29")));
    assert_eq!(first(Rhythm::EveryDays(7), "2026-01-01"), Some(day("2026-11-23")));
    assert_eq!(first(Rhythm::EveryDays(7), "2026-11-24"), Some(day("2026-11-30")));
    assert_eq!(first(dates(&["2026-12-01", "2026-11-01", "2026-11-28"]), "2026-01-01"), Some(day("2026-11-28")));
    assert_eq!(first(dates(&["2026-12-01"]), "2026-12-02"), None);
}

#[test]
fn a_rest_asks_for_nothing() {
    assert!(Series::rest(day("2026-11-23")).is_rest());
    assert!(!series("2026-11-23", Rhythm::EveryDays(1), &["08:00"]).is_rest());
    assert!(!series("2026-11-23", dates(&["2026-11-23"]), &["08:00"]).is_rest());
}

#[track_caller]
fn check(plan: &Plan, expect: &[(&str, Option<&str>)]) {
    let found: Vec<_> = spans(plan).iter().map(|span| (span.series.from, span.last)).collect();
    let expect: Vec<_> = expect.iter().map(|(from, last)| (day(from), last.map(day))).collect();
    assert_eq!(found, expect);
}

#[test]
fn spans_end_with_the_next_series_the_end_or_the_archive() {
    let from = |from: &str| series(from, Rhythm::EveryDays(1), &["08:00"]);
    let two = plan(&[from("2026-12-01"), from("2026-11-23")]);
    check(&two, &[("2026-11-23", Some("2026-11-30")), ("2026-12-01", None)]);
    let ended = Plan { end: Some(day("2026-12-24")), ..two.clone() };
    check(&ended, &[("2026-11-23", Some("2026-11-30")), ("2026-12-01", Some("2026-12-24"))]);
    let archived = Plan { archived: Some(day("2026-12-01")), ..ended };
    check(&archived, &[("2026-11-23", Some("2026-11-30"))]);
    check(&Plan { archived: Some(day("2026-11-23")), ..archived }, &[]);
    check(&plan(&[]), &[]);
    let resting = plan(&[from("2026-11-23"), Series::rest(day("2026-11-30")), from("2026-12-07")]);
    check(&resting, &[("2026-11-23", Some("2026-11-29")), ("2026-12-07", None)]);
}
