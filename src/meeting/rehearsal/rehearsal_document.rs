//! A rehearsal, as it is stored: where it stands, so that a reload or a call comes back to the same line.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::{Manager, ManagerLine};
use crate::meeting::preparation::Answer;
use crate::storage::{Document, Key};
use crate::work::iso;

/// One document each, `reprise/rehearsal/<id>`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Rehearsal {
    /// The talk it is for.
    pub meeting: String,
    #[serde(deserialize_with = "iso::read")]
    pub started: NaiveDateTime,
    #[serde(default, deserialize_with = "iso::read")]
    pub finished: Option<NaiveDateTime>,
    #[serde(default)]
    pub manager: Manager,
    /// Whether the lines are said aloud.
    #[serde(default)]
    pub spoken: bool,
    #[serde(default)]
    pub stage: Stage,
    /// What is said, in this order.
    #[serde(default)]
    pub lines: Vec<RehearsalLine>,
    /// Which line is on screen: below the number of lines, unless there are none.
    #[serde(default)]
    pub place: usize,
    /// How often a line was put on screen. Another number: it is said (again).
    #[serde(default)]
    pub turn: u32,
    #[serde(default)]
    pub paused: bool,
    #[serde(default)]
    pub before: Sureness,
    #[serde(default)]
    pub after: Sureness,
}

/// What is on screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Stage {
    /// The manager and the lines are chosen.
    #[default]
    Choosing,
    /// One line after the other.
    Speaking,
    /// Looking back.
    Ending,
}

/// A line, and what the person said to it.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct RehearsalLine {
    /// The code of a [`ManagerLine`], or `own-` and the id of the answer it comes from.
    pub id: String,
    /// The words of the person's own line; empty for one of the app.
    pub own: String,
    /// What the person typed.
    pub answer: String,
    /// The id under which the answer was kept in the preparation.
    pub kept: Option<String>,
}

/// How sure the person feels, 0 to 10 each (in the spirit of domain.md §2.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Sureness {
    pub say: Option<u8>,
    pub calm: Option<u8>,
    pub agree: Option<u8>,
}

/// Of what the person can be sure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sure {
    /// "I can say what I need."
    Say,
    /// "I can stay calm."
    Calm,
    /// "I can ask for an agreement with a date."
    Agree,
}

impl Sure {
    pub const ALL: [Self; 3] = [Self::Say, Self::Calm, Self::Agree];

    /// As used in names of fields.
    pub fn code(self) -> &'static str {
        match self {
            Self::Say => "say",
            Self::Calm => "calm",
            Self::Agree => "agree",
        }
    }

    pub fn of(self, sureness: Sureness) -> Option<u8> {
        match self {
            Self::Say => sureness.say,
            Self::Calm => sureness.calm,
            Self::Agree => sureness.agree,
        }
    }
}

impl Document for Rehearsal {
    const KIND: &'static str = "rehearsal";
    const VERSION: u32 = 1;
}

impl Rehearsal {
    /// One to choose lines for: those of the first manager, and all of the person's own.
    pub fn new(meeting: String, own: Vec<RehearsalLine>, now: NaiveDateTime) -> Self {
        let manager = Manager::default();
        Self {
            meeting,
            started: now,
            finished: None,
            manager,
            spoken: false,
            stage: Stage::default(),
            lines: manager.lines().iter().map(|line| RehearsalLine::of_app(*line)).chain(own).collect(),
            place: 0,
            turn: 0,
            paused: false,
            before: Sureness::default(),
            after: Sureness::default(),
        }
    }

    /// Where it is stored.
    pub fn key(id: &str) -> Key<Self> {
        Key::for_part(id)
    }

    /// The line on screen.
    pub fn line(&self) -> Option<&RehearsalLine> {
        self.lines.get(self.place)
    }

    pub fn has_line(&self, id: &str) -> bool {
        self.lines.iter().any(|line| line.id == id)
    }
}

impl RehearsalLine {
    pub fn of_app(line: ManagerLine) -> Self {
        Self { id: line.code().to_owned(), ..Self::default() }
    }

    /// The line of the app; `None` for one of the person's own.
    pub fn said(&self) -> Option<ManagerLine> {
        ManagerLine::from_code(&self.id)
    }
}

/// The person's own lines among the answers of a preparation.
pub fn own_lines(answers: &[Answer]) -> Vec<RehearsalLine> {
    let own = answers.iter().filter(|row| row.said.is_empty() && !row.own_line.trim().is_empty());
    own.map(|row| RehearsalLine {
        id: format!("own-{}", row.id),
        own: row.own_line.trim().to_owned(),
        ..RehearsalLine::default()
    })
    .collect()
}

/// All lines that can be chosen: the app's, the person's `own`, and own ones that were chosen and have left the
/// preparation since.
pub fn offered(rehearsal: &Rehearsal, own: Vec<RehearsalLine>) -> Vec<RehearsalLine> {
    let mut lines: Vec<RehearsalLine> = ManagerLine::ALL.iter().map(|line| RehearsalLine::of_app(*line)).collect();
    for line in own.into_iter().chain(rehearsal.lines.clone()) {
        if !lines.iter().any(|other| other.id == line.id) {
            lines.push(line);
        }
    }
    lines
}
