//! What is shown at one moment, and when to look again.

use chrono::NaiveDateTime;

use super::{applied, at, day, due, key, keys, occurrence, quiet, reminders, snoozed};
use crate::exercises::programme::Boosters;
use crate::exercises::reminders::{DueItem, DueKey, ReminderChange, Reminders, days_needed, next_to_show};

/// Midnight after the 23rd: looked at again in any case.
const MIDNIGHT: &str = "24 00:00";

#[track_caller]
fn check(moments: &[&str], reminders: &Reminders, now: &str, show: &[&str], look_again: &str) {
    let due: Vec<DueItem> = moments.iter().map(|moment| due(moment)).collect();
    let found = next_to_show(&due, &[], reminders, at(now));
    assert_eq!((found.show, found.look_again), (keys(show), Some(at(look_again))), "{now}");
}

#[test]
fn what_came_up_is_shown_and_what_comes_is_waited_for() {
    let day = ["23 09:00", "23 13:00", "23 17:30"];
    check(&day, &reminders(), "23 08:59", &[], "23 09:00");
    check(&day, &reminders(), "23 09:00", &["23 09:00"], "23 13:00");
    check(&day, &reminders(), "23 13:05", &["23 09:00", "23 13:00"], "23 17:30");
    check(&day, &reminders(), "23 18:00", &day, MIDNIGHT);
    check(&["23 17:30", "23 09:00"], &reminders(), "23 18:00", &["23 09:00", "23 17:30"], MIDNIGHT);
    check(&["24 09:00"], &reminders(), "23 18:00", &[], MIDNIGHT);
    check(&["23 09:00", "23 09:00"], &reminders(), "23 09:00", &["23 09:00"], MIDNIGHT);
    check(&[], &reminders(), "23 18:00", &[], MIDNIGHT);
}

#[test]
fn nothing_is_shown_when_notifications_are_off() {
    let off = Reminders { notifications: false, ..reminders() };
    let found = next_to_show(&[due("23 09:00")], &[], &off, at("23 09:00"));
    assert_eq!((found.show, found.look_again), (Vec::new(), None));
}

#[test]
fn what_has_an_answer_or_was_silenced_is_not_shown() {
    let two = [due("23 09:00"), DueItem::occurrence(&occurrence("work", "23 09:00"), 0)];
    let work = two[1].key.clone();
    let found = next_to_show(&two, &keys(&["23 09:00"]), &reminders(), at("23 10:00"));
    assert_eq!(found.show, [work]);
    let silenced = Reminders { silenced: vec!["work".to_owned()], ..reminders() };
    assert_eq!(next_to_show(&two, &[], &silenced, at("23 10:00")).show, keys(&["23 09:00"]));
    let snoozed = snoozed("23 09:00", "23 09:30", "23 09:20").apply(Some(reminders()));
    assert_eq!(next_to_show(&two[..1], &keys(&["23 09:00"]), &snoozed, at("23 10:00")).show, []);
}

#[test]
fn nothing_is_shown_twice() {
    let shown = ReminderChange::Shown(keys(&["23 09:00"]), at("23 09:00")).apply(Some(reminders()));
    check(&["23 09:00", "23 13:00"], &shown, "23 09:01", &[], "23 13:00");
    check(&["23 09:00", "23 13:00"], &shown, "23 13:00", &["23 13:00"], MIDNIGHT);
}

#[test]
fn a_snoozed_one_comes_back_at_its_time_and_once() {
    let changes =
        [ReminderChange::Shown(keys(&["23 09:00"]), at("23 09:00")), snoozed("23 09:00", "23 10:02", "23 09:02")];
    let waiting = applied(reminders(), &changes);
    check(&["23 09:00"], &waiting, "23 10:01", &[], "23 10:02");
    check(&["23 09:00"], &waiting, "23 10:02", &["23 09:00"], MIDNIGHT);
    let shown_again = ReminderChange::Shown(keys(&["23 09:00"]), at("23 10:02")).apply(Some(waiting));
    check(&["23 09:00"], &shown_again, "23 11:00", &[], MIDNIGHT);
    let later = snoozed("23 09:00", "23 20:00", "23 12:00").apply(Some(shown_again));
    check(&["23 09:00"], &later, "23 12:00", &[], "23 20:00");
}

#[test]
fn quiet_hours_put_off_and_drop_nothing() {
    let night = Reminders { quiet: Some(quiet("22:00:00", "07:00:00")), ..reminders() };
    check(&["23 22:30"], &night, "23 22:30", &[], MIDNIGHT);
    check(&["23 22:30", "24 06:00"], &night, "24 05:00", &[], "24 07:00");
    check(&["23 22:30", "24 06:00"], &night, "24 07:00", &["23 22:30", "24 06:00"], "25 00:00");
    // Due before the quiet hours, and the app was closed then.
    check(&["23 21:00"], &night, "24 06:00", &[], "24 07:00");
    let waiting = snoozed("23 21:50", "23 22:05", "23 21:55").apply(Some(night));
    check(&["23 21:50"], &waiting, "23 21:56", &[], MIDNIGHT);
    check(&["23 21:50"], &waiting, "23 22:05", &[], MIDNIGHT);
    check(&["23 21:50"], &waiting, "24 07:00", &["23 21:50"], "25 00:00");
}

#[test]
fn what_was_due_more_than_a_day_ago_is_no_notification() {
    check(&["22 09:00"], &reminders(), "23 09:00", &["22 09:00"], MIDNIGHT);
    check(&["22 09:00"], &reminders(), "23 09:01", &[], MIDNIGHT);
    let waiting = snoozed("20 09:00", "22 09:00", "21 09:00").apply(Some(reminders()));
    check(&["20 09:00"], &waiting, "23 09:01", &["20 09:00"], MIDNIGHT);
    check(&["20 09:00"], &waiting, "29 09:00", &["20 09:00"], "30 00:00");
    check(&["20 09:00"], &waiting, "29 09:01", &[], "30 00:00");
}

#[test]
fn an_early_reminder_is_fresh_until_a_day_after_what_it_is_for() {
    // Reminded of on the day before, at ten.
    let booster = DueItem::booster(&Boosters::new(2, day("2026-11-23")));
    let shown = |now| next_to_show(std::slice::from_ref(&booster), &[], &reminders(), at(now)).show;
    let booster_key = vec![DueKey::Booster(day("2026-11-23"))];
    assert_eq!((shown("22 09:59"), shown("22 10:00")), (Vec::new(), booster_key.clone()));
    assert_eq!((shown("24 10:00"), shown("24 10:01")), (booster_key, Vec::new()));
}

#[test]
fn the_days_needed_hold_a_week_and_what_is_snoozed() {
    let days = |reminders: &Reminders| days_needed(reminders, at("23 09:00"));
    assert_eq!(days(&reminders()), (day("2026-11-16"), day("2026-12-01")));
    let waiting = snoozed("10 09:00", "23 20:00", "23 09:00").apply(Some(reminders()));
    assert_eq!(days(&waiting).0, day("2026-11-10"));
    let passed = snoozed("10 09:00", "12 20:00", "12 09:00").apply(Some(reminders()));
    assert_eq!(days(&passed).0, day("2026-11-16"));
    let what = DueKey::Booster(day("1900-01-01"));
    let damaged = ReminderChange::Snooze { what, until: at("23 20:00"), now: at("23 09:00") }.apply(Some(reminders()));
    assert_eq!(days(&damaged).0, day("2026-10-23"));
}

#[test]
fn the_ends_of_the_calendar_are_no_trouble() {
    let night = Reminders { quiet: Some(quiet("22:00:00", "07:00:00")), ..reminders() };
    for now in [NaiveDateTime::MIN, NaiveDateTime::MAX] {
        days_needed(&night, now);
        let found = next_to_show(&[due("23 09:00")], &[], &night, now);
        assert_eq!(found.show, []);
        assert_eq!(found.look_again.is_some(), now == NaiveDateTime::MIN);
    }
    assert_eq!(next_to_show(&[due("23 23:00")], &[], &night, at("24 07:00")).show, [key("23 23:00")]);
}
