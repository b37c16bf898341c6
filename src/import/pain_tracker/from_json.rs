//! A list of entries as JSON. Fields were added over the years, some in two places; what is not there is passed over.

use serde_json::Value;

use super::entry::{Entries, Entry, Field, Found};
use crate::import::gathering::Gathering;
use crate::import::here::written;
use crate::import::{History, Program, ReadError, json};

/// A list whose first entry has a moment and a pain.
pub(in crate::import) fn is_export(read: &Value) -> bool {
    let first = listed(read).and_then(<[Value]>::first);
    first.is_some_and(|first| {
        first.get("timestamp").is_some() && (first.get("baselineData").is_some() || first.get("painLevel").is_some())
    })
}

/// # Errors
/// `TooMuch` or `Nothing`.
pub(in crate::import) fn from_json(read: &Value, mut gathering: Gathering<'_>) -> Result<History, ReadError> {
    let mut entries = Entries::default();
    for read in listed(read).unwrap_or_default() {
        entries.take(entry(read), &mut gathering)?;
    }
    gathering.history(Program::PainTracker)
}

/// A bare list, or one under `entries`.
fn listed(read: &Value) -> Option<&[Value]> {
    read.as_array().or_else(|| read.get("entries")?.as_array()).map(Vec::as_slice)
}

fn entry(read: &Value) -> Entry {
    let nothing = Value::Null;
    let part = |name: &str| read.get(name).unwrap_or(&nothing);
    let first = |places: [(&Value, &str); 2]| {
        places.into_iter().map(|(of, name)| found(of.get(name))).find(|found| *found != Found::Nothing)
    };
    let base = part("baselineData");
    let life = part("qualityOfLife");
    let numbers = [
        (Field::Pain, [(base, "pain"), (read, "painLevel")]),
        (Field::Sleep, [(life, "sleepQuality"), (read, "sleep")]),
        (Field::Mood, [(life, "moodImpact"), (read, "mood")]),
        (Field::Stress, [(read, "stress"), (&nothing, "")]),
        (Field::Activity, [(read, "activityLevel"), (&nothing, "")]),
        (Field::MissedWork, [(part("workImpact"), "missedWork"), (&nothing, "")]),
    ];
    let of_base = |name| [json::texts(base, name), json::texts(read, name)].concat().join(", ");
    Entry {
        at: written(json::text(read, "timestamp")),
        numbers: numbers.into_iter().filter_map(|(field, places)| Some((field, first(places)?))).collect(),
        lines: vec![
            json::text(read, "notes").to_owned(),
            of_base("locations"),
            of_base("symptoms"),
            json::texts(part("functionalImpact"), "limitedActivities").join(", "),
            medicines(read),
        ],
    }
}

fn found(value: Option<&Value>) -> Found {
    match value {
        None | Some(Value::Null) => Found::Nothing,
        Some(value) => value.as_f64().map_or(Found::Unreadable, Found::Number),
    }
}

/// "Paracetamol (500 mg, twice a day)", as the minimal table writes them. The whole table leaves them out, and then the
/// note is the same without.
fn medicines(read: &Value) -> String {
    let listed = read.get("medications").and_then(Value::as_array);
    let written = |one: &Value| {
        let (name, dose, often) = (json::text(one, "name"), json::text(one, "dosage"), json::text(one, "frequency"));
        format!("{name} ({dose}, {often})")
    };
    listed.into_iter().flatten().map(written).collect::<Vec<_>>().join(", ")
}
