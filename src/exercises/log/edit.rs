//! Corrections of one entry, field by field.

use chrono::NaiveDateTime;

use super::{Entry, Outcome, Reason};

/// Something the person changed about an entry.
#[derive(Debug, Clone, PartialEq)]
pub enum EntryEdit {
    Outcome(Outcome),
    /// Changes nothing about what was done as planned.
    Reason(Option<Reason>),
    Effort(Option<u8>),
    PainDuring(Option<u8>),
    PainNextDay(Option<u8>),
    Note(String),
}

impl EntryEdit {
    /// The entry with this change made.
    pub fn apply(self, mut entry: Entry, now: NaiveDateTime) -> Entry {
        entry.written = now;
        match self {
            Self::Outcome(outcome) => entry.outcome = outcome,
            Self::Reason(why) => entry.outcome = because(entry.outcome, why),
            Self::Effort(effort) => entry.effort = effort,
            Self::PainDuring(pain) => entry.pain_during = pain,
            Self::PainNextDay(pain) => entry.pain_next_day = pain,
            Self::Note(note) => entry.note = note,
        }
        entry
    }
}

fn because(outcome: Outcome, why: Option<Reason>) -> Outcome {
    match outcome {
        Outcome::Done => Outcome::Done,
        Outcome::Shortened(_) => Outcome::Shortened(why),
        Outcome::Skipped(_) => Outcome::Skipped(why),
    }
}
