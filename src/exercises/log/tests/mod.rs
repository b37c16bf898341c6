//! The log: tables of cases, and what holds for any log.

mod any;
mod change;
mod check;
mod clock_set_back;
mod due;
mod edit;
mod matching;
mod months;
mod overview;
mod properties;
mod share;
mod storing;
mod traffic;

use super::{Entry, Outcome};
use crate::exercises::plan::Occurrence;
use crate::exercises::tests::{day, moment, time};

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
    let (date, at) = at.split_once('T').map_or((at, None), |(date, at)| (date, Some(at)));
    let entry = Entry::new(day(date), Some(plan.to_owned()), Outcome::Done, moment("2026-11-23T09:15:02"));
    Entry { id: id.to_owned(), time: at.map(time), ..entry }
}

/// Something done outside any plan.
fn walk(id: &str, date: &str) -> Entry {
    Entry { plan: None, ..entry(id, &format!("none {date}")) }
}

fn with(outcome: Outcome, entry: Entry) -> Entry {
    Entry { outcome, ..entry }
}
