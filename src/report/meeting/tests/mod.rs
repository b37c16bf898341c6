//! What leaves of a talk.

mod guide;
mod pages;
mod therapist;

use chrono::NaiveDateTime;

use crate::meeting::preparation::{Meeting, MeetingChange};

fn now() -> NaiveDateTime {
    "2026-11-23T09:00:00".parse().unwrap()
}

/// What these changes make, one after the other.
fn made(changes: impl IntoIterator<Item = MeetingChange>) -> Meeting {
    changes.into_iter().fold(Meeting::new(now()), |meeting, change| change.apply(Some(meeting), now()))
}
