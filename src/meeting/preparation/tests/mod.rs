//! The preparation, as it is stored, changed and shown.

mod any;
mod changes;
mod contents;
mod copied;
mod example_words;
mod pages;
mod places;
mod properties;
mod steps;
mod talk_length;
mod talks;
mod tasks_said;
mod texts;

use chrono::{NaiveDate, NaiveDateTime};

use super::{LinePlace, Meeting, MeetingChange};

#[track_caller]
fn day(written: &str) -> NaiveDate {
    written.parse().unwrap()
}

fn now() -> NaiveDateTime {
    day("2026-11-23").and_hms_opt(9, 0, 0).unwrap()
}

/// A talk after these changes.
fn after(changes: impl IntoIterator<Item = MeetingChange>) -> Meeting {
    let made = changes.into_iter().fold(None, |meeting, change| Some(change.apply(meeting, now())));
    made.unwrap_or_else(|| Meeting::new(now()))
}

fn text(place: LinePlace, words: &str) -> MeetingChange {
    MeetingChange::Text(place, words.to_owned())
}
