//! Reminders.

mod away;
mod changes;
mod due;
mod journeys;
mod notify;
mod pages;
mod phone;
mod properties;
mod quiet_hours;
mod snooze;
mod still_useful;
mod stored;
mod timetable;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::{DueItem, DueKey, QuietHours, ReminderChange, Reminders};
use crate::exercises::log::{Entry, Outcome, Reason};
use crate::exercises::plan::Occurrence;

#[track_caller]
fn day(written: &str) -> NaiveDate {
    written.parse().unwrap()
}

#[track_caller]
fn time(written: &str) -> NaiveTime {
    written.parse().unwrap()
}

/// A moment of November 2026, written `23 09:15`.
#[track_caller]
fn at(written: &str) -> NaiveDateTime {
    let (day, time) = written.split_once(' ').unwrap();
    format!("2026-11-{day}T{time}:00").parse().unwrap()
}

fn occurrence(plan: &str, moment: &str) -> Occurrence {
    Occurrence { date: at(moment).date(), time: at(moment).time(), plan: plan.to_owned() }
}

/// A planned time of plan `home`, without lead time.
fn due(moment: &str) -> DueItem {
    DueItem::occurrence(&occurrence("home", moment), 0)
}

fn key(moment: &str) -> DueKey {
    due(moment).key
}

fn keys(moments: &[&str]) -> Vec<DueKey> {
    moments.iter().map(|moment| key(moment)).collect()
}

fn quiet(from: &str, until: &str) -> QuietHours {
    QuietHours { from: time(from), until: time(until) }
}

/// Notifications are on.
fn reminders() -> Reminders {
    Reminders { notifications: true, ..Reminders::default() }
}

fn applied(before: Reminders, changes: &[ReminderChange]) -> Reminders {
    changes.iter().fold(before, |reminders, change| change.apply(Some(reminders)))
}

fn snoozed(moment: &str, until: &str, now: &str) -> ReminderChange {
    ReminderChange::Snooze { what: key(moment), until: at(until), now: at(now) }
}

/// An entry of that day, for a planned time when there is one.
fn entry(plan: &str, date: &str, time: Option<NaiveTime>) -> Entry {
    Entry {
        id: "20261123T091502123".to_owned(),
        date: day(date),
        time,
        plan: Some(plan.to_owned()),
        outcome: Outcome::Skipped(Some(Reason::NoTime)),
        effort: None,
        pain_during: None,
        pain_next_day: None,
        note: String::new(),
        parts: Vec::new(),
        written: at("23 09:15"),
    }
}
