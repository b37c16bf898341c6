//! Loop Habit Tracker (github.com/iSoron/uhabits): the archive of its "Export as CSV".
//!
//! `Habits.csv` lists the habits; each has a folder, `001 Meditate/`, with its days in `Checkmarks.csv`. The table of the
//! same name beside `Habits.csv` has a column for each habit; names in its first row are not in quotes, so the folders are
//! what counts, and that table is read only when somebody brings it alone.

mod answer;
mod habits;

use self::answer::{Answer, answer};
use self::habits::{Habit, habits};
use super::csv::{RowEnd, Rows, at};
use super::gathering::Gathering;
use super::zip::Archive;
use super::{History, Moment, Program, ReadError, Reason, TrackKind, TrackName};
use crate::storage::backup::of_text;
use crate::work::iso;

const HABITS: &str = "Habits.csv";
const DAYS: &str = "Checkmarks.csv";

/// # Errors
/// Those of the archive; `NotTheirs`: there is no list of habits in it.
pub(super) fn from_archive(bytes: &[u8], mut gathering: Gathering<'_>) -> Result<History, ReadError> {
    let mut archive = Archive::open(bytes)?;
    let names: Vec<String> = archive.entries.iter().map(|entry| entry.name.clone()).collect();
    // Somebody may have unpacked it and packed the folder again.
    let base = names.iter().filter_map(|name| name.strip_suffix(HABITS)).min_by_key(|base| base.len());
    let base = base.filter(|base| base.is_empty() || base.ends_with('/')).ok_or(ReadError::NotTheirs)?;
    let inside = |name: &str| name.strip_prefix(base).map(str::to_owned);
    let list = names.iter().position(|name| inside(name).as_deref() == Some(HABITS)).ok_or(ReadError::NotTheirs)?;
    let habits = habits(&archive.text(list)?)?;
    let mut found = false;
    for (place, name) in names.iter().enumerate() {
        let Some(inside) = inside(name) else { continue };
        let Some((folder, DAYS)) = inside.split_once('/') else { continue };
        found = true;
        let habit = Habit::of_folder(folder, &habits);
        days(&archive.text(place)?, &habit, &mut gathering)?;
    }
    let table = names.iter().position(|name| inside(name).as_deref() == Some(DAYS)).filter(|_| !found);
    if let Some(place) = table {
        columns(&archive.text(place)?, &habits, &mut gathering)?;
    }
    gathering.history(Program::Loop)
}

/// A table of all habits, brought alone.
pub(super) fn is_table(text: &str) -> bool {
    text.starts_with("Date,")
}

/// One table of the archive that says too little alone.
pub(super) fn is_only_a_part(text: &str) -> bool {
    ["Position,Name,", "Date,Value", "Date,Score"].iter().any(|start| text.starts_with(start))
}

/// # Errors
/// `Damaged`, `TooMuch` or `Nothing`; `NotTheirs`: no row begins with a day.
pub(super) fn from_table(text: &str, mut gathering: Gathering<'_>) -> Result<History, ReadError> {
    columns(text, &[], &mut gathering)?;
    gathering.history(Program::Loop)
}

/// One day of a habit, before it is known what its numbers mean.
struct Day {
    at: Moment,
    answer: Answer,
    note: String,
}

/// `Date,Value,Notes`, with or without this first row, and without notes in earlier versions.
fn days(text: &str, habit: &Habit, gathering: &mut Gathering<'_>) -> Result<(), ReadError> {
    let mut days = Vec::new();
    for (place, row) in Rows::new(text, RowEnd::Line).enumerate() {
        let row = row?;
        if place == 0 && at(&row, 0).eq_ignore_ascii_case("date") {
            continue;
        }
        match day(at(&row, 0)) {
            Some(moment) => {
                days.push(Day { at: moment, answer: answer(at(&row, 1)), note: at(&row, 2).to_owned() });
            }
            None => gathering.leave_out(Reason::NoDay),
        }
    }
    take(days, habit, gathering)
}

/// A column for each habit, and an empty one at the end.
fn columns(text: &str, habits: &[Habit], gathering: &mut Gathering<'_>) -> Result<(), ReadError> {
    let mut rows = Rows::new(text, RowEnd::Line);
    let header = rows.next().transpose()?.unwrap_or_default();
    let names: Vec<&str> = header.iter().skip(1).map(|name| name.trim()).collect();
    let names = names.strip_suffix(&[""]).unwrap_or(&names);
    let columns: Vec<Habit> = names.iter().enumerate().map(|(place, name)| Habit::named(name, place, names)).collect();
    let mut all: Vec<Vec<Day>> = columns.iter().map(|_| Vec::new()).collect();
    let mut is_theirs = false;
    let mut count = 0;
    for row in rows {
        let row = row?;
        let Some(moment) = day(at(&row, 0)) else {
            gathering.leave_out(Reason::NoDay);
            continue;
        };
        // A comma in a name moves the columns, and nobody can say whose they are.
        if row.len().abs_diff(header.len()) > 1 {
            return Err(ReadError::Damaged);
        }
        is_theirs = true;
        for (place, days) in all.iter_mut().enumerate() {
            match answer(at(&row, place + 1)) {
                Answer::None => gathering.leave_out(Reason::NotAnswered),
                answer => {
                    days.push(Day { at: moment.clone(), answer, note: String::new() });
                    count += 1;
                }
            }
        }
        if count > super::gathering::MOST_VALUES {
            return Err(ReadError::TooMuch);
        }
    }
    if !is_theirs {
        return Err(ReadError::NotTheirs);
    }
    for (habit, days) in columns.iter().zip(all) {
        let listed = habits.iter().find(|listed| listed.key == habit.key);
        take(days, listed.unwrap_or(habit), gathering)?;
    }
    Ok(())
}

/// Earlier versions do not say which habits are counted: numbers are a thousandfold there, so one beyond the four answers
/// tells it.
fn take(days: Vec<Day>, habit: &Habit, gathering: &mut Gathering<'_>) -> Result<(), ReadError> {
    let counted = habit.kind.clone().unwrap_or_else(|| {
        let counts = days.iter().any(|day| day.answer.is_counted());
        if counts { TrackKind::Number { unit: String::new() } } else { TrackKind::YesNo }
    });
    let is_yes_no = counted == TrackKind::YesNo;
    let track = gathering.track(&habit.key, || (TrackName::Given(habit.name.clone()), counted))?;
    for Day { at, answer, note } in days {
        let value = if is_yes_no { answer.as_yes_no() } else { answer.as_number() };
        match value {
            Ok(Some(value)) => gathering.value(track, at, value, &note)?,
            Ok(None) if note.is_empty() => gathering.leave_out(Reason::NotAnswered),
            // Two habits may have a note on the same day.
            Ok(None) => {
                let name = format!("{}-{}", at.name, of_text(&habit.key));
                gathering.note(Moment { name, ..at }, &note)?;
            }
            Err(()) => gathering.leave_out(Reason::NotANumber),
        }
    }
    Ok(())
}

/// One entry a day is all that Loop has.
fn day(written: &str) -> Option<Moment> {
    let day = iso::date(written)?;
    Some(Moment { day, time: None, name: day.to_string().replace('-', "") })
}
