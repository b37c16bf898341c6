//! A table of entries as CSV. Since 2025 its rows end in a backslash and an n, by an oversight of that program.

use super::entry::{Entries, Entry, Field, Found};
use crate::import::csv::{RowEnd, Rows, at};
use crate::import::gathering::Gathering;
use crate::import::here::{Written, written};
use crate::import::number::number;
use crate::import::{History, Program, ReadError};

/// What it begins with, without blanks.
const START: &str = "Date,Time,PainLevel,";

/// The columns with numbers, by what stands above them, without blanks.
const NUMBERS: [(&str, Field); 4] = [
    ("PainLevel", Field::Pain),
    ("SleepQuality", Field::Sleep),
    ("MoodImpact", Field::Mood),
    ("MissedWorkDays", Field::MissedWork),
];

/// In characters.
const LONGEST_HEADER: usize = 1_000;

/// The columns with words, in the order of [`super::from_json`].
const LINES: [&str; 5] = ["Notes", "Locations", "Symptoms", "LimitedActivities", "MedicationLog"];

pub(in crate::import) fn is_table(text: &str) -> bool {
    first_line(text).starts_with(START)
}

/// # Errors
/// `Damaged`, `TooMuch` or `Nothing`.
pub(in crate::import) fn from_table(text: &str, mut gathering: Gathering<'_>) -> Result<History, ReadError> {
    let first = first_line(text);
    let is_backslash = LINES.iter().any(|name| first.contains(&format!("{name}\\n")));
    let mut rows = Rows::new(text, if is_backslash { RowEnd::Backslash } else { RowEnd::Line });
    let header = rows.next().transpose()?.unwrap_or_default();
    let header: Vec<String> = header.iter().map(|name| without_blanks(name)).collect();
    let column = |name: &str| header.iter().position(|found| found == name);
    let (day, time) = (column("Date"), column("Time"));
    let numbers = NUMBERS.map(|(name, of)| (of, column(name)));
    let lines = LINES.map(|name| (name, column(name)));
    let mut entries = Entries::default();
    for row in rows {
        let row = row?;
        let field = |place: Option<usize>| place.map_or("", |place| at(&row, place));
        let entry = Entry {
            at: moment(field(day), field(time)),
            numbers: numbers.iter().map(|(of, place)| (*of, found(field(*place)))).collect(),
            lines: lines.iter().map(|(name, place)| line(name, field(*place))).collect(),
        };
        entries.take(entry, &mut gathering)?;
    }
    gathering.history(Program::PainTracker)
}

/// However long a line is, no more of it matters here.
fn first_line(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    without_blanks(&line.chars().take(LONGEST_HEADER).collect::<String>())
}

fn without_blanks(text: &str) -> String {
    text.replace(' ', "")
}

/// What stands there is the start of a moment in UTC.
fn moment(day: &str, time: &str) -> Option<Written> {
    if time.is_empty() { written(day) } else { written(&format!("{day}T{time}Z")) }
}

fn found(written: &str) -> Found {
    if written.is_empty() { Found::Nothing } else { number(written).map_or(Found::Unreadable, Found::Number) }
}

/// Lists are parted by semicolons here, and by commas in what we make of the JSON.
fn line(name: &str, written: &str) -> String {
    if name == "Notes" { written.to_owned() } else { written.replace("; ", ", ") }
}
