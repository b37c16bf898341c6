//! The rules of rehearsing, and its pages as they are read.

mod changes;
mod keeping;
mod pages;
mod properties;
mod stage;
mod tables;
mod texts;
mod voice_name;

use chrono::NaiveDateTime;

use super::{Manager, ManagerLine, Rehearsal, RehearsalChange, RehearsalLine};

#[track_caller]
fn moment(written: &str) -> NaiveDateTime {
    written.parse().unwrap()
}

fn now() -> NaiveDateTime {
    moment("2026-11-23T18:05:00")
}

/// A rehearsal in which one line of the person's own can be ticked too.
fn fresh() -> Rehearsal {
    Rehearsal::new("20261120T080000000".to_owned(), vec![own("7", "The others did it all year.")], now())
}

fn own(id: &str, words: &str) -> RehearsalLine {
    RehearsalLine { id: format!("own-{id}"), own: words.to_owned(), ..RehearsalLine::default() }
}

fn after(rehearsal: Rehearsal, changes: impl IntoIterator<Item = RehearsalChange>) -> Rehearsal {
    changes.into_iter().fold(rehearsal, |rehearsal, change| change.apply(rehearsal, now()))
}

/// The hurried manager, at this line.
fn at(place: usize) -> Rehearsal {
    let begun = after(fresh(), [RehearsalChange::Manager(Manager::Hurried), RehearsalChange::Begin]);
    after(begun, std::iter::repeat_n(RehearsalChange::Next, place))
}

fn codes(rehearsal: &Rehearsal) -> Vec<&str> {
    rehearsal.lines.iter().map(|line| line.id.as_str()).collect()
}

fn of_app(line: ManagerLine) -> RehearsalLine {
    RehearsalLine::of_app(line)
}
