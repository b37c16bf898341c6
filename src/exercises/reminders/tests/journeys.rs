//! A few days with a phone.

use chrono::NaiveDateTime;

use super::phone::Phone;
use super::{at, due, key, quiet, reminders};
use crate::exercises::reminders::{Reminders, SnoozeFor};

fn phone(moments: &[&str], now: &str) -> Phone {
    Phone::new(moments.iter().map(|moment| due(moment)).collect(), reminders(), at(now))
}

#[track_caller]
fn check(phone: &Phone, moment: &str, expect: &[&str]) {
    let expect: Vec<NaiveDateTime> = expect.iter().map(|written| at(written)).collect();
    assert_eq!(phone.times_shown(&key(moment)), expect);
}

#[test]
fn several_a_day_are_each_shown_once_at_their_time() {
    let mut phone = phone(&["23 09:00", "23 13:00", "23 17:30", "24 09:00"], "23 08:00");
    phone.run_until(at("26 00:00"));
    check(&phone, "23 09:00", &["23 09:00"]);
    check(&phone, "23 13:00", &["23 13:00"]);
    check(&phone, "23 17:30", &["23 17:30"]);
    check(&phone, "24 09:00", &["24 09:00"]);
    assert_eq!(phone.shown.len(), 4);
}

#[test]
fn tonight_and_tonight_again() {
    let mut phone = phone(&["23 09:00"], "23 08:00");
    phone.run_until(at("23 09:01"));
    phone.snooze(&key("23 09:00"), SnoozeFor::Tonight);
    phone.run_until(at("23 20:05"));
    phone.snooze(&key("23 09:00"), SnoozeFor::Tonight);
    phone.run_until(at("26 00:00"));
    check(&phone, "23 09:00", &["23 09:00", "23 20:00", "24 20:00"]);
}

#[test]
fn a_snooze_into_quiet_hours_comes_in_the_morning() {
    let mut phone = phone(&["23 21:45"], "23 08:00");
    phone.reminders = Reminders { quiet: Some(quiet("22:00:00", "07:00:00")), ..phone.reminders };
    phone.run_until(at("23 21:55"));
    phone.snooze(&key("23 21:45"), SnoozeFor::TenMinutes);
    phone.run_until(at("25 00:00"));
    check(&phone, "23 21:45", &["23 21:45", "24 07:00"]);
}

#[test]
fn done_while_it_waits_ends_it() {
    let mut phone = phone(&["23 09:00", "23 13:00"], "23 08:00");
    phone.run_until(at("23 09:01"));
    phone.snooze(&key("23 09:00"), SnoozeFor::OneHour);
    phone.answered = vec![key("23 09:00"), key("23 13:00")];
    phone.run_until(at("26 00:00"));
    check(&phone, "23 09:00", &["23 09:00"]);
    check(&phone, "23 13:00", &[]);
}

#[test]
fn flying_west_repeats_nothing_and_loses_nothing() {
    let mut phone = phone(&["23 09:00", "23 13:00", "23 17:30"], "23 08:00");
    phone.run_until(at("23 14:00"));
    phone.now = at("23 08:00");
    phone.run_until(at("24 08:00"));
    check(&phone, "23 09:00", &["23 09:00"]);
    check(&phone, "23 13:00", &["23 13:00"]);
    check(&phone, "23 17:30", &["23 17:30"]);
}

#[test]
fn flying_east_shows_what_was_passed_over() {
    let mut phone = phone(&["23 09:00", "23 13:00", "23 17:30"], "23 08:00");
    phone.run_until(at("23 12:00"));
    phone.now = at("23 18:00");
    phone.run_until(at("24 08:00"));
    check(&phone, "23 13:00", &["23 18:00"]);
    check(&phone, "23 17:30", &["23 18:00"]);
}

#[test]
fn the_hour_that_is_twice_in_autumn_reminds_once() {
    let mut phone = phone(&["25 02:30"], "25 01:00");
    phone.run_until(at("25 02:59"));
    phone.now = at("25 02:00");
    phone.run_until(at("25 12:00"));
    check(&phone, "25 02:30", &["25 02:30"]);
}

#[test]
fn a_clock_that_was_years_wrong_for_a_while_repeats_nothing() {
    for wrong in ["2031-11-23T09:05:00", "2019-11-23T09:05:00"] {
        let mut phone = phone(&["23 09:00", "23 13:00"], "23 08:00");
        phone.run_until(at("23 09:05"));
        phone.now = wrong.parse().unwrap();
        let later = phone.now + chrono::TimeDelta::days(3);
        phone.run_until(later);
        phone.now = at("23 09:10");
        phone.run_until(at("24 08:00"));
        check(&phone, "23 09:00", &["23 09:00"]);
        check(&phone, "23 13:00", &["23 13:00"]);
    }
}

#[test]
fn a_snooze_outlives_a_clock_set_back() {
    let mut phone = phone(&["23 09:00"], "23 08:00");
    phone.run_until(at("23 09:00"));
    phone.snooze(&key("23 09:00"), SnoozeFor::TenMinutes);
    phone.now = at("23 06:00");
    phone.run_until(at("24 08:00"));
    check(&phone, "23 09:00", &["23 09:00", "23 09:10"]);
}
