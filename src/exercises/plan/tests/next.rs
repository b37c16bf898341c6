//! What comes next, case by case.

use chrono::{NaiveDate, NaiveDateTime, Weekday};

use super::{dates, day, moment, pause, pauses, plan, series, weekly};
use crate::exercises::plan::{Pauses, Plan, Rhythm, next};

#[track_caller]
fn check(plan: &Plan, pauses: &Pauses, after: &str, expect: Option<&str>) {
    let found = next("a", plan, pauses, moment(after)).map(|next| next.moment());
    assert_eq!(found, expect.map(moment));
}

#[test]
fn the_next_time_is_after_the_moment() {
    let plan = plan(&[series("2026-11-23", weekly(&[Weekday::Mon]), &["08:00", "20:00"])]);
    let none = Pauses::default();
    check(&plan, &none, "1000-01-01T00:00:00", Some("2026-11-23T08:00:00"));
    check(&plan, &none, "2026-11-23T07:59:59", Some("2026-11-23T08:00:00"));
    check(&plan, &none, "2026-11-23T08:00:00", Some("2026-11-23T20:00:00"));
    check(&plan, &none, "2026-11-23T20:00:00", Some("2026-11-30T08:00:00"));
}

#[test]
fn it_looks_behind_a_long_pause_and_far_ahead() {
    let weekly = plan(&[series("2026-11-23", weekly(&[Weekday::Mon]), &["08:00"])]);
    let away = pauses(&[pause("2026-11-24", "2029-11-19")]);
    check(&weekly, &away, "2026-11-23T08:00:00", Some("2029-11-26T08:00:00"));
    let once = plan(&[series("2026-11-23", dates(&["2199-12-31"]), &["08:00"])]);
    check(&once, &Pauses::default(), "2026-11-23T08:00:00", Some("2199-12-31T08:00:00"));
}

#[test]
fn there_may_be_none() {
    let daily = plan(&[series("2026-11-23", Rhythm::EveryDays(1), &["08:00"])]);
    let ended = Plan { end: Some(day("2026-11-24")), ..daily.clone() };
    check(&ended, &Pauses::default(), "2026-11-24T07:00:00", Some("2026-11-24T08:00:00"));
    check(&ended, &Pauses::default(), "2026-11-24T08:00:00", None);
    check(&daily, &Pauses::default(), "2200-12-31T08:00:00", None);
    check(&daily, &pauses(&[pause("2026-11-24", "9999-01-01")]), "2026-11-23T08:00:00", None);
    assert_eq!(next("a", &daily, &Pauses::default(), NaiveDateTime::MAX), None);
    let early = next("a", &daily, &Pauses::default(), NaiveDate::MIN.into()).map(|next| next.date);
    assert_eq!(early, Some(day("2026-11-23")));
}
