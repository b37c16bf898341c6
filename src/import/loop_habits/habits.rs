//! The list of habits.

use crate::import::csv::{RowEnd, Rows, at};
use crate::import::{ReadError, TrackKind};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Habit {
    /// The number that its folder begins with.
    position: String,
    pub(super) name: String,
    /// Its name, and which one of several with that name.
    pub(super) key: String,
    /// Not known to versions before 2.1.
    pub(super) kind: Option<TrackKind>,
}

impl Habit {
    /// The habit of a column; `names` are those of all columns.
    pub(super) fn named(name: &str, place: usize, names: &[&str]) -> Self {
        let earlier = names.iter().take(place).filter(|other| **other == name).count();
        Self { position: String::new(), name: name.to_owned(), key: key(name, earlier), kind: None }
    }

    /// The habit with this folder: `001 Meditate`.
    pub(super) fn of_folder(folder: &str, habits: &[Self]) -> Self {
        let name = folder.trim_start_matches(|sign: char| sign.is_ascii_digit());
        let position = folder.strip_suffix(name).unwrap_or_default();
        let listed = habits.iter().find(|habit| !position.is_empty() && habit.position == position);
        listed.cloned().unwrap_or_else(|| {
            let name = if name.trim().is_empty() { folder } else { name.trim() };
            Self { position: position.to_owned(), name: name.to_owned(), key: key(name, 0), kind: None }
        })
    }
}

fn key(name: &str, earlier: usize) -> String {
    if earlier == 0 { name.to_owned() } else { format!("{name}\n{earlier}") }
}

/// Columns were added over the years; their names tell which is which.
///
/// # Errors
/// `NotTheirs`, when there is no column for the name; `Damaged`.
pub(super) fn habits(text: &str) -> Result<Vec<Habit>, ReadError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut rows = Rows::new(text, RowEnd::Line);
    let header = rows.next().transpose()?.unwrap_or_default();
    let column = |name: &str| header.iter().position(|found| found.trim() == name);
    let (Some(position), Some(name)) = (column("Position"), column("Name")) else { return Err(ReadError::NotTheirs) };
    let (kind, unit) = (column("Type"), column("Unit"));
    let field = |row: &[String], place: Option<usize>| place.map(|place| at(row, place).to_owned()).unwrap_or_default();
    let mut habits: Vec<Habit> = Vec::new();
    for row in rows {
        let row = row?;
        if habits.len() > super::super::gathering::MOST_TRACKS {
            return Err(ReadError::TooMuch);
        }
        let name = at(&row, name);
        let earlier = habits.iter().filter(|other| other.name == name).count();
        let kind = match field(&row, kind).as_str() {
            "YES_NO" => Some(TrackKind::YesNo),
            "NUMERICAL" => Some(TrackKind::Number { unit: field(&row, unit) }),
            _ => None,
        };
        habits.push(Habit {
            position: at(&row, position).to_owned(),
            name: name.to_owned(),
            key: key(name, earlier),
            kind,
        });
    }
    Ok(habits)
}
