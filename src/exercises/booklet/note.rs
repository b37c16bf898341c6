//! What the person's therapist said about an exercise.

use serde::{Deserialize, Serialize};

use super::{Dose, DoseChange};
use crate::storage::{Document, Key};

/// Dose and note "from my therapist". One document for each exercise that has one, own ones too:
/// `reprise/exercise-note/<exercise id>`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TherapistNote {
    #[serde(default)]
    pub dose: Dose,
    #[serde(default)]
    pub note: String,
}

impl Document for TherapistNote {
    const KIND: &'static str = "exercise-note";
    const VERSION: u32 = 1;
}

impl TherapistNote {
    /// Where the note about this exercise is stored.
    pub fn key(exercise: &str) -> Key<Self> {
        Key::for_part(exercise)
    }

    /// The dose that was said; `usual` when none was.
    pub fn dose_or(&self, usual: Dose) -> Dose {
        if self.dose == Dose::default() { usual } else { self.dose }
    }

    /// Nothing was said, or it was taken away.
    pub fn is_empty(&self) -> bool {
        self.dose == Dose::default() && self.note.trim().is_empty()
    }
}

/// What a person changes in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoteChange {
    Dose(DoseChange),
    Note(String),
    /// All at once: nothing, or what was there before that.
    Replace(TherapistNote),
}

impl NoteChange {
    /// The note with this change made; the first change begins one.
    pub fn apply(self, stored: Option<TherapistNote>) -> TherapistNote {
        let mut note = stored.unwrap_or_default();
        match self {
            Self::Dose(change) => note.dose = change.apply(note.dose),
            Self::Note(words) => note.note = words,
            Self::Replace(other) => note = other,
        }
        note
    }
}
