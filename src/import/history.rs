//! What any of the programs had written down, in one form for all.

use chrono::{NaiveDate, NaiveTime};

use super::LeftOut;

/// The programs whose files are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Program {
    /// Loop Habit Tracker.
    Loop,
    /// Nomie, versions 4 to 6.
    Nomie,
    /// Pain Tracker, whose code is at `CrisisCore-Systems/pain-tracker`.
    PainTracker,
}

impl Program {
    /// With what the names of imported entries begin.
    pub fn code(self) -> &'static str {
        match self {
            Self::Loop => "loop",
            Self::Nomie => "nomie",
            Self::PainTracker => "paintracker",
        }
    }
}

/// All of a file that can be used.
#[derive(Debug, Clone, PartialEq)]
pub struct History {
    pub program: Program,
    /// Each with at least one value.
    pub tracks: Vec<Track>,
    /// What was written without a number.
    pub notes: Vec<Note>,
    pub left_out: LeftOut,
}

/// A habit, a tracker, a field: what there are values of.
#[derive(Debug, Clone, PartialEq)]
pub struct Track {
    /// Tells it from the others of the program, also in a later export.
    pub key: String,
    pub name: TrackName,
    pub kind: TrackKind,
    pub values: Vec<Value>,
}

/// What the person calls it, or what we do where the program has names for fields only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TrackName {
    Given(String),
    Pain,
    Sleep,
    Mood,
    Stress,
    Activity,
    MissedWork,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TrackKind {
    /// 1 and 0.
    YesNo,
    /// 0 to 10.
    Rating,
    /// With its unit, which may be empty.
    Number { unit: String },
}

/// When something was, by the wall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    pub day: NaiveDate,
    pub time: Option<NaiveTime>,
    /// Tells it from other moments of the same track. Made from what stands in the file and from nothing of the device,
    /// so that a file gives the same wherever and whenever it is read.
    pub name: String,
}

/// A number of a track.
#[derive(Debug, Clone, PartialEq)]
pub struct Value {
    pub at: Moment,
    /// Finite.
    pub value: f64,
    /// What was written beside it, or nothing.
    pub note: String,
}

/// Something written without a number.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    pub at: Moment,
    pub words: String,
}

impl History {
    /// How many values and notes there are.
    pub fn len(&self) -> usize {
        self.tracks.iter().map(|track| track.values.len()).sum::<usize>() + self.notes.len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The first and the last day of it.
    pub fn days(&self) -> Option<(NaiveDate, NaiveDate)> {
        let values = self.tracks.iter().flat_map(|track| &track.values).map(|value| value.at.day);
        let mut days = values.chain(self.notes.iter().map(|note| note.at.day));
        let first = days.next()?;
        Some(days.fold((first, first), |(first, last), day| (first.min(day), last.max(day))))
    }
}
