//! One filling-in of a questionnaire: a draft until it is finished, then a record that can still be corrected.
//!
//! Everything a person does to it is a [`Change`], applied to what is on the device at that moment. Two tabs can so
//! work on the same draft, and a change that could not be saved is simply applied again later.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::flow::{Length, StepId};
use super::{AnswerKey, Answers, Item, Value};
use crate::storage::{Document, Key};
use crate::work::iso;
use crate::work::moment_id;

/// Names a filling-in in storage keys and routes: the moment it was started, `20261123T091502123`.
pub type FillInId = String;

/// Answers with what is needed to go on with them. One document each, `reprise/fill-in/<id>`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FillIn {
    /// Name of the questionnaire on the shelf.
    pub questionnaire: String,
    /// Version of the questionnaire the first answer was given to.
    pub version: String,
    pub length: Length,
    #[serde(deserialize_with = "iso::read")]
    pub started: NaiveDateTime,
    /// `None`: still a draft.
    #[serde(default, deserialize_with = "iso::read")]
    pub finished: Option<NaiveDateTime>,
    /// The screen the person was at last.
    #[serde(default)]
    pub position: Option<StepId>,
    #[serde(default)]
    pub answers: Answers,
    /// The closing line: what surprised them (domain.md §7).
    #[serde(default)]
    pub surprise: String,
}

impl Document for FillIn {
    const KIND: &'static str = "fill-in";
    const VERSION: u32 = 1;
}

impl FillIn {
    /// A new draft.
    pub fn start(questionnaire: &str, version: &str, length: Length, now: NaiveDateTime) -> (FillInId, Self) {
        let draft = Self {
            questionnaire: questionnaire.to_owned(),
            version: version.to_owned(),
            length,
            started: now,
            finished: None,
            position: None,
            answers: Answers::default(),
            surprise: String::new(),
        };
        (moment_id(now), draft)
    }

    /// Where it is stored.
    pub fn key(id: &str) -> Key<Self> {
        Key::for_part(id)
    }
}

/// Something the person did.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    Start(FillIn),
    /// No values: the answer is taken back.
    Answer(AnswerKey, Vec<Value>),
    MoveTo(StepId),
    AddRow(Box<Item>),
    RemoveRow(Box<Item>, u8),
    Lengthen,
    Surprise(String),
    Finish(NaiveDateTime),
}

impl Change {
    /// The filling-in with this change made. A change to what is not there, because it was deleted in another tab,
    /// changes nothing.
    pub fn apply(&self, before: Option<FillIn>) -> Option<FillIn> {
        if let Self::Start(draft) = self {
            return before.or_else(|| Some(draft.clone()));
        }
        let mut fill_in = before?;
        match self {
            Self::Start(_) => {}
            Self::Answer(key, values) => fill_in.answers.set(key.clone(), values.clone()),
            Self::MoveTo(step) => fill_in.position = Some(step.clone()),
            Self::AddRow(group) => {
                fill_in.answers.add_row(group);
            }
            Self::RemoveRow(group, row) => fill_in.answers.remove_row(group, *row),
            Self::Lengthen => fill_in.length = Length::Full,
            Self::Surprise(text) => fill_in.surprise.clone_from(text),
            Self::Finish(now) => fill_in.finished = fill_in.finished.or(Some(*now)),
        }
        Some(fill_in)
    }
}

/// The draft to go on with: the one started last of those for this questionnaire.
pub fn open_draft<'a>(all: &'a [(FillInId, FillIn)], questionnaire: &str) -> Option<&'a (FillInId, FillIn)> {
    all.iter()
        .filter(|(_, fill_in)| fill_in.finished.is_none() && fill_in.questionnaire == questionnaire)
        .max_by_key(|(_, fill_in)| fill_in.started)
}

/// Finished ones, newest first.
pub fn history(all: &[(FillInId, FillIn)]) -> Vec<&(FillInId, FillIn)> {
    let mut finished: Vec<&(FillInId, FillIn)> = Vec::new();
    for entry in all.iter().filter(|(_, fill_in)| fill_in.finished.is_some()) {
        // Inserted in place: there are a handful, and the standard sort is several kilobytes of wasm a type.
        let place = finished.iter().position(|other| other.1.finished <= entry.1.finished);
        finished.insert(place.unwrap_or(finished.len()), entry);
    }
    finished
}
