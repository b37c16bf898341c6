//! How long "not now" is.

use chrono::NaiveDateTime;
use proptest::prelude::*;

use super::{at, time};
use crate::exercises::reminders::{ReminderProblem, SnoozeFor};

#[track_caller]
fn check(snooze: SnoozeFor, now: &str, expect: &str) {
    assert_eq!(snooze.until(at(now), time("20:00:00")), at(expect), "{snooze:?} {now}");
}

#[test]
fn it_waits_as_long_as_it_says() {
    check(SnoozeFor::TenMinutes, "23 23:55", "24 00:05");
    check(SnoozeFor::OneHour, "23 09:15", "23 10:15");
    check(SnoozeFor::Minutes(1), "23 09:15", "23 09:16");
    check(SnoozeFor::Minutes(1440), "23 09:15", "24 09:15");
}

#[test]
fn tonight_is_tomorrow_evening_once_the_evening_has_begun() {
    check(SnoozeFor::Tonight, "23 00:00", "23 20:00");
    check(SnoozeFor::Tonight, "23 19:59", "23 20:00");
    check(SnoozeFor::Tonight, "23 20:00", "24 20:00");
    check(SnoozeFor::Tonight, "23 23:00", "24 20:00");
}

#[test]
fn minutes_that_cannot_be_meant_are_told_and_taken_as_the_nearest() {
    for (minutes, problem) in [(0, true), (1, false), (1440, false), (1441, true), (u16::MAX, true)] {
        let expect = problem.then_some(ReminderProblem::SnoozeMinutes);
        assert_eq!(SnoozeFor::Minutes(minutes).problem(), expect, "{minutes}");
    }
    check(SnoozeFor::Minutes(0), "23 09:15", "23 09:16");
    check(SnoozeFor::Minutes(u16::MAX), "23 09:15", "24 09:15");
    assert_eq!(SnoozeFor::Tonight.problem(), None);
}

#[test]
fn the_end_of_the_calendar_is_no_trouble() {
    for snooze in [SnoozeFor::TenMinutes, SnoozeFor::Tonight] {
        assert_eq!(snooze.until(NaiveDateTime::MAX, time("20:00:00")), NaiveDateTime::MAX);
    }
}

proptest! {
    #[test]
    fn it_is_always_later_and_never_two_days(hour in 0..24_u32, minute in 0..60_u32, evening in 0..24_u32, own in any::<u16>()) {
        let now = at("23 00:00").date().and_hms_opt(hour, minute, 30).unwrap();
        let evening = chrono::NaiveTime::from_hms_opt(evening, 0, 0).unwrap();
        for snooze in [SnoozeFor::TenMinutes, SnoozeFor::OneHour, SnoozeFor::Tonight, SnoozeFor::Minutes(own)] {
            let until = snooze.until(now, evening);
            prop_assert!(until > now && until - now <= chrono::TimeDelta::hours(24));
        }
    }
}
