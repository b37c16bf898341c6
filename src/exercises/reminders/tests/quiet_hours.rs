//! Quiet hours.

use chrono::{NaiveDateTime, NaiveTime};
use proptest::prelude::*;

use super::{at, quiet};
use crate::exercises::reminders::QuietHours;

#[track_caller]
fn check(hours: QuietHours, moment: &str, expect: &str) {
    assert_eq!(hours.after(at(moment)), at(expect), "{moment}");
    assert_eq!(hours.contains(at(moment).time()), moment != expect, "{moment}");
}

#[test]
fn hours_over_midnight_end_in_the_morning() {
    let night = quiet("22:00:00", "07:00:00");
    check(night, "23 21:59", "23 21:59");
    check(night, "23 22:00", "24 07:00");
    check(night, "23 23:59", "24 07:00");
    check(night, "24 00:00", "24 07:00");
    check(night, "24 06:59", "24 07:00");
    check(night, "24 07:00", "24 07:00");
}

#[test]
fn hours_within_a_day_end_on_it() {
    let meeting = quiet("13:00:00", "14:30:00");
    check(meeting, "23 12:59", "23 12:59");
    check(meeting, "23 13:00", "23 14:30");
    check(meeting, "23 14:29", "23 14:30");
    check(meeting, "23 14:30", "23 14:30");
    check(quiet("22:00:00", "00:00:00"), "23 23:59", "24 00:00");
    check(quiet("00:00:00", "07:00:00"), "23 00:00", "23 07:00");
}

#[test]
fn from_and_until_the_same_time_is_never() {
    for moment in ["23 00:00", "23 07:59", "23 08:00", "23 23:59"] {
        check(quiet("08:00:00", "08:00:00"), moment, moment);
    }
}

#[test]
fn the_end_of_the_calendar_is_no_trouble() {
    assert_eq!(quiet("22:00:00", "07:00:00").after(NaiveDateTime::MAX), NaiveDateTime::MAX);
}

fn any_time() -> impl Strategy<Value = NaiveTime> {
    (0..96_u32).prop_map(|quarter| NaiveTime::from_hms_opt(quarter / 4, quarter % 4 * 15, 0).unwrap())
}

proptest! {
    #[test]
    fn the_end_is_the_first_moment_that_is_not_quiet(from in any_time(), until in any_time(), time in any_time()) {
        let hours = QuietHours { from, until };
        let moment = at("23 00:00").date().and_time(time);
        let quarter = chrono::TimeDelta::minutes(15);
        let mut expect = moment;
        while hours.contains(expect.time()) {
            expect += quarter;
        }
        prop_assert_eq!(hours.after(moment), expect);
        prop_assert!(expect - moment < chrono::TimeDelta::hours(24));
        let (other, both) = (QuietHours { from: until, until: from }, from == until);
        prop_assert_eq!(hours.contains(time) || other.contains(time), !both, "each time is in one or the other");
        prop_assert!(!(hours.contains(time) && other.contains(time)));
    }
}
