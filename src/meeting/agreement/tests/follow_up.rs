use proptest::prelude::*;

use super::{agreement, day, now};
use crate::meeting::agreement::{After, follow_ups, talk_day};
use crate::meeting::preparation::Meeting;

#[track_caller]
fn check(talk: &str, today: &str, expect: &[&str]) {
    let days: Vec<String> = follow_ups(day(talk), day(today)).iter().map(|one| one.on.to_string()).collect();
    assert_eq!(days, expect, "{talk}");
}

#[test]
fn two_and_six_weeks_three_six_and_twelve_months_after_the_talk() {
    check("2026-11-23", "2026-11-23", &["2026-12-07", "2027-01-04", "2027-02-23", "2027-05-23", "2027-11-23"]);
}

#[test]
fn a_shorter_month_has_its_last_day() {
    check("2026-11-30", "2026-11-30", &["2026-12-14", "2027-01-11", "2027-02-28", "2027-05-30", "2027-11-30"]);
    check("2027-11-30", "2027-11-30", &["2027-12-14", "2028-01-11", "2028-02-29", "2028-05-30", "2028-11-30"]);
    check("2028-02-29", "2028-02-29", &["2028-03-14", "2028-04-11", "2028-05-29", "2028-08-29", "2029-02-28"]);
    check("2026-08-31", "2026-08-31", &["2026-09-14", "2026-10-12", "2026-11-30", "2027-02-28", "2027-08-31"]);
}

#[test]
fn what_is_over_is_not_offered() {
    check("2026-11-23", "2026-12-06", &["2026-12-07", "2027-01-04", "2027-02-23", "2027-05-23", "2027-11-23"]);
    check("2026-11-23", "2026-12-07", &["2027-01-04", "2027-02-23", "2027-05-23", "2027-11-23"]);
    check("2026-11-23", "2027-11-23", &[]);
    check("2200-11-30", "2200-11-30", &["2200-12-14"]);
}

#[test]
fn weeks_keep_the_day_of_the_week() {
    let first = follow_ups(day("2026-11-23"), day("2026-11-23"))[0];
    assert_eq!(first.after, After::Weeks(2));
}

#[test]
fn they_are_counted_from_the_talk() {
    let made = agreement("A trolley");
    let today = day("2026-12-24");
    let mut meeting = Meeting::new(now());
    let from = |meeting: Option<&Meeting>| talk_day(&made, meeting, today).to_string();
    assert_eq!(from(None), "2026-11-23", "no talk: the day it was written down");
    assert_eq!(from(Some(&meeting)), "2026-11-23");
    meeting.basics.date = Some(day("2026-12-25"));
    assert_eq!(from(Some(&meeting)), "2026-11-23", "a talk to come has not been");
    meeting.basics.date = Some(day("2026-12-20"));
    assert_eq!(from(Some(&meeting)), "2026-12-20");
    meeting.held = Some(day("2026-12-22"));
    assert_eq!(from(Some(&meeting)), "2026-12-22");
}

proptest! {
    #[test]
    fn they_are_to_come_and_in_order(talk in 0_u64..100_000, later in 0_u64..500) {
        let talk = day("1990-01-01") + chrono::Days::new(talk);
        let today = talk + chrono::Days::new(later);
        let days = follow_ups(talk, today);
        prop_assert!(days.iter().all(|one| one.on > today && (one.on - talk).num_days() <= 366));
        prop_assert!(days.is_sorted_by(|a, b| a.on < b.on));
        let all = follow_ups(talk, talk).len();
        prop_assert_eq!(days.len(), follow_ups(talk, talk).iter().filter(|one| one.on > today).count());
        prop_assert!(all == 5 || talk > day("2199-11-01"));
    }
}
