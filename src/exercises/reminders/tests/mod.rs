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

use chrono::{NaiveDateTime, NaiveTime};

use super::{DueItem, DueKey, QuietHours, ReminderChange, Reminders};
use crate::exercises::log::{Entry, Outcome, Reason};
use crate::exercises::plan::Occurrence;
use crate::exercises::tests::{day, moment, time};

/// A moment of November 2026, written `23 09:15`.
#[track_caller]
fn at(written: &str) -> NaiveDateTime {
    let (day, time) = written.split_once(' ').unwrap();
    moment(&format!("2026-11-{day}T{time}:00"))
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
    let outcome = Outcome::Skipped(Some(Reason::NoTime));
    Entry { time, ..Entry::new(day(date), Some(plan.to_owned()), outcome, at("23 09:15")) }
}
