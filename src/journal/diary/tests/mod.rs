//! The diary: tables of cases, and what holds for any diary.

mod draft;
mod minutes;
mod pacing;
mod pages;
mod stored;
mod totals;
mod usual;

use chrono::{NaiveDate, NaiveDateTime};

use super::{Block, Load, Place};

#[track_caller]
fn day(written: &str) -> NaiveDate {
    written.parse().expect("day")
}

#[track_caller]
fn moment(written: &str) -> NaiveDateTime {
    written.parse().expect("moment")
}

fn block(id: &str, date: &str, activity: &str, load: Load, minutes: u16) -> Block {
    Block {
        id: id.to_owned(),
        date: day(date),
        start: None,
        activity: activity.to_owned(),
        place: Place::Home,
        load,
        minutes,
        had_break: false,
        pain_before: None,
        pain_after: None,
        tired: None,
        note: String::new(),
        edited: None,
    }
}
