//! The log: tables of cases, and what holds for any log.

mod any;
mod change;
mod check;
mod due;
mod edit;
mod matching;
mod months;
mod overview;
mod properties;
mod share;
mod storing;
mod traffic;

use chrono::{NaiveDate, NaiveDateTime};

use super::{Entry, Outcome};
use crate::exercises::plan::Occurrence;

#[track_caller]
fn day(written: &str) -> NaiveDate {
    written.parse().expect("day")
}

#[track_caller]
fn moment(written: &str) -> NaiveDateTime {
    written.parse().expect("moment")
}

/// A planned time, from `home 2026-11-23T08:00`.
#[track_caller]
fn planned(written: &str) -> Occurrence {
    let (plan, at) = written.split_once(' ').expect("a plan and a moment");
    let at = moment(&format!("{at}:00"));
    Occurrence { date: at.date(), time: at.time(), plan: plan.to_owned() }
}

fn all_planned(written: &[&str]) -> Vec<Occurrence> {
    written.iter().map(|planned_time| planned(planned_time)).collect()
}

/// An entry that answers a planned time, from `home 2026-11-23T08:00`, or a day, from `home 2026-11-23`.
#[track_caller]
fn entry(id: &str, written: &str) -> Entry {
    let (plan, at) = written.split_once(' ').expect("a plan and a day or moment");
    let (date, time) = at.split_once('T').map_or((at, None), |(date, time)| (date, Some(time)));
    Entry {
        id: id.to_owned(),
        date: day(date),
        time: time.map(|time| time.parse().expect("time")),
        plan: Some(plan.to_owned()),
        outcome: Outcome::Done,
        effort: None,
        pain_during: None,
        pain_next_day: None,
        note: String::new(),
        parts: Vec::new(),
        written: moment("2026-11-23T09:15:02"),
    }
}

/// Something done outside any plan.
fn walk(id: &str, date: &str) -> Entry {
    Entry { plan: None, ..entry(id, &format!("none {date}")) }
}

fn with(outcome: Outcome, entry: Entry) -> Entry {
    Entry { outcome, ..entry }
}
