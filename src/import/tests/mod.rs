//! Files of the three programs, and of nobody.

mod archives;
mod device;
mod entries;
mod hostile;
mod loop_files;
mod made_up;
mod mapping;
mod moments;
mod nomie_files;
mod pages;
mod pain_tracker_files;
mod random;
mod shreds;
mod tables;
mod taking_any;
mod taking_over;

use std::fs;
use std::path::Path;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use super::{Here, History, ReadError, Reason, Track, TrackName, read};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// An hour ahead of UTC, all year.
fn ahead(utc: NaiveDateTime) -> NaiveDateTime {
    utc + TimeDelta::hours(1)
}

fn here() -> Here<'static> {
    Here { today: NaiveDate::from_ymd_opt(2026, 11, 23).unwrap(), wall_time: &ahead }
}

fn bytes(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/import").join(name)).unwrap()
}

/// A file that one of the programs made.
fn file(name: &str) -> History {
    read(&bytes(name), here()).unwrap()
}

fn text(written: &str) -> Result<History, ReadError> {
    read(written.as_bytes(), here())
}

#[track_caller]
fn track<'a>(history: &'a History, name: &str) -> &'a Track {
    let is_called = |track: &&Track| track.name == TrackName::Given(name.to_owned());
    history.tracks.iter().find(is_called).unwrap_or_else(|| panic!("no {name} in {:?}", names(history)))
}

fn names(history: &History) -> Vec<&TrackName> {
    history.tracks.iter().map(|track| &track.name).collect()
}

/// Day, value and note of some values.
fn shown(track: &Track, count: usize) -> Vec<(String, f64, &str)> {
    track.values.iter().take(count).map(|one| (one.at.day.to_string(), one.value, one.note.as_str())).collect()
}

fn left_out(history: &History) -> Vec<(Reason, usize)> {
    history.left_out.listed()
}
