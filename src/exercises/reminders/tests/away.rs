//! What was missed while the app was closed.

use super::{at, due, keys, reminders};
use crate::exercises::reminders::{DueItem, ReminderChange, Reminders, has_day_ended, missed_while_away};

const WEEK: [&str; 8] =
    ["15 09:00", "17 09:00", "18 09:00", "20 09:00", "21 09:00", "22 09:00", "23 09:00", "24 09:00"];

#[track_caller]
fn check(looked: Option<&str>, answered: &[&str], now: &str, expect: &[&str]) {
    let due: Vec<DueItem> = WEEK.iter().map(|moment| due(moment)).collect();
    let reminders = Reminders { last_looked: looked.map(at), ..reminders() };
    assert_eq!(missed_while_away(&due, &keys(answered), &reminders, at(now)), keys(expect), "{looked:?} {now}");
}

#[test]
fn everything_since_the_last_look_without_an_answer() {
    check(Some("20 12:00"), &[], "23 12:00", &["21 09:00", "22 09:00", "23 09:00"]);
    check(Some("20 12:00"), &["22 09:00"], "23 12:00", &["21 09:00", "23 09:00"]);
    check(Some("23 12:00"), &[], "23 13:00", &[]);
}

#[test]
fn each_time_belongs_to_one_look() {
    check(Some("20 09:00"), &[], "21 09:00", &["21 09:00"]);
    check(Some("21 09:00"), &[], "22 08:59", &[]);
}

#[test]
fn after_a_long_time_the_last_week_is_enough() {
    check(Some("01 09:00"), &[], "23 12:00", &["17 09:00", "18 09:00", "20 09:00", "21 09:00", "22 09:00", "23 09:00"]);
    check(Some("01 09:00"), &[], "24 09:00", &["18 09:00", "20 09:00", "21 09:00", "22 09:00", "23 09:00", "24 09:00"]);
}

#[test]
fn a_first_visit_missed_nothing() {
    check(None, &[], "23 12:00", &[]);
}

#[test]
fn a_clock_set_back_shows_the_last_day_again() {
    check(Some("30 09:00"), &[], "23 12:00", &["23 09:00"]);
    let looked = ReminderChange::Looked(at("23 12:00"))
        .apply(Some(Reminders { last_looked: Some(at("30 09:00")), ..reminders() }));
    assert_eq!(missed_while_away(&[due("23 09:00")], &[], &looked, at("23 12:01")), []);
}

#[test]
fn silenced_plans_are_left_out() {
    let silenced = Reminders { silenced: vec!["home".to_owned()], last_looked: Some(at("20 12:00")), ..reminders() };
    assert_eq!(missed_while_away(&[due("22 09:00")], &[], &silenced, at("23 12:00")), []);
}

#[test]
fn a_day_has_ended_between_two_days_and_not_within_one() {
    for (looked, now, ended) in [
        (None, "23 12:00", false),
        (Some("23 00:00"), "23 23:59", false),
        (Some("22 23:59"), "23 00:00", true),
        (Some("01 09:00"), "23 12:00", true),
        // The clock was set back: the last day is looked at.
        (Some("23 12:00"), "23 11:00", true),
    ] {
        let reminders = Reminders { last_looked: looked.map(at), ..reminders() };
        assert_eq!(has_day_ended(&reminders, at(now)), ended, "{looked:?} {now}");
    }
}
