//! Nomie 6 (github.com/open-nomie/nomie6-oss), and what it still writes in the form of Nomie 4 and 5.
//!
//! A backup of version 6 holds the app's own files: `trackers.json`, and a "book" of logs for every ten days,
//! `data/books/2026-11-2`. The older form has the same under `trackers` and `events`. A log is a note and when it was;
//! values stand in the note, as `#mood(5)`.

mod tracker;
mod words;

use chrono::DateTime;
use serde_json::Value;

use self::tracker::{kind_of_ticks, name_and_kind};
use self::words::{Mention, has_words, mentions};
use super::gathering::Gathering;
use super::here::{Written, written};
use super::{History, Moment, Program, ReadError, Reason, json};
use crate::work::moment_id;

/// The file a tracker is described in.
const TRACKERS: &str = "trackers.json";

pub(super) fn is_backup(read: &Value) -> bool {
    let is_six = read.get("version").is_some() && read.get("files").is_some_and(Value::is_object);
    let is_older = read.get("nomie").is_some_and(|nomie| nomie.get("number").is_some());
    is_six || is_older
}

/// # Errors
/// `TooMuch` or `Nothing`.
pub(super) fn from_backup(read: &Value, mut gathering: Gathering<'_>) -> Result<History, ReadError> {
    let nothing = Value::Null;
    let part = |name: &str| read.get(name).unwrap_or(&nothing);
    let files = part("files").as_object();
    let trackers = files.and_then(|files| files.get(TRACKERS)).unwrap_or(part("trackers"));
    for book in files.into_iter().flatten().filter(|(path, _)| path.contains("books/")).map(|(_, book)| book) {
        logs(book, trackers, &mut gathering)?;
    }
    logs(part("events"), trackers, &mut gathering)?;
    gathering.settle_kinds(kind_of_ticks);
    gathering.history(Program::Nomie)
}

fn logs(listed: &Value, trackers: &Value, gathering: &mut Gathering<'_>) -> Result<(), ReadError> {
    for read in listed.as_array().into_iter().flatten() {
        let note = match json::text(read, "note") {
            "" => json::text(read, "notes"),
            note => note,
        };
        if note.trim().is_empty() {
            gathering.leave_out(Reason::NotAnswered);
            continue;
        }
        match moment(read, gathering) {
            Some(at) => log(note, &at, trackers, gathering)?,
            None => gathering.leave_out(Reason::NoDay),
        }
    }
    Ok(())
}

/// The end is what Nomie goes by.
fn moment(read: &Value, gathering: &Gathering<'_>) -> Option<Moment> {
    let end = read.get("end").filter(|end| !end.is_null()).or_else(|| read.get("start"))?;
    let at = match end {
        Value::String(text) => written(text)?,
        number => Written::Universal(DateTime::from_timestamp_millis(number.as_i64()?)?.naive_utc()),
    };
    Some(match at {
        Written::Universal(utc) => {
            let wall = gathering.here.wall(utc);
            Moment { day: wall.date(), time: Some(wall.time()), name: moment_id(utc) }
        }
        Written::Wall(wall) => Moment { day: wall.date(), time: Some(wall.time()), name: moment_id(wall) },
        Written::Day(day) => Moment { day, time: None, name: day.to_string().replace('-', "") },
    })
}

fn log(note: &str, at: &Moment, trackers: &Value, gathering: &mut Gathering<'_>) -> Result<(), ReadError> {
    if has_words(note) {
        gathering.note(at.clone(), note)?;
    }
    let mut seen: Vec<String> = Vec::new();
    for Mention { tag, value } in mentions(note) {
        let Some(value) = value else {
            gathering.leave_out(Reason::NotANumber);
            continue;
        };
        let track = gathering.track(&tag, || name_and_kind(&tag, trackers.get(&tag)))?;
        let earlier = seen.iter().filter(|other| **other == tag).count();
        let name = if earlier == 0 { at.name.clone() } else { format!("{}-{}", at.name, earlier + 1) };
        gathering.value(track, Moment { name, ..at.clone() }, value, "")?;
        seen.push(tag);
    }
    Ok(())
}
