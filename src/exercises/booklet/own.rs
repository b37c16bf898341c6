//! An exercise the person wrote themselves.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::{Dose, DoseChange, DosePart, ExerciseId};
use crate::storage::{Document, Key};
use crate::work::moment_id;

/// Keeps the names of own exercises apart from those of the booklet.
const OWN: &str = "own:";

/// One document each, `reprise/own-exercise/<moment>`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OwnExercise {
    #[serde(default)]
    pub name: String,
    /// What to do, in their own words; a step a line.
    #[serde(default)]
    pub steps: String,
    #[serde(default)]
    pub dose: Dose,
    /// As it was typed; see [`web_link`].
    #[serde(default)]
    pub link: String,
    /// Not in the booklet any more. It stays on the device, for plans and the log speak of it.
    #[serde(default)]
    pub put_away: bool,
}

impl Document for OwnExercise {
    const KIND: &'static str = "own-exercise";
    const VERSION: u32 = 1;
}

impl OwnExercise {
    /// The name of one that is begun now.
    pub fn new_id(now: NaiveDateTime) -> ExerciseId {
        format!("{OWN}{}", moment_id(now))
    }

    /// Where the own exercise of this name is stored; `None` for an exercise of the booklet.
    pub fn key(id: &str) -> Option<Key<Self>> {
        id.strip_prefix(OWN).map(Key::for_part)
    }

    /// The name of the one stored under `key`.
    pub fn id(key: &Key<Self>) -> ExerciseId {
        format!("{OWN}{}", key.part().unwrap_or_default())
    }

    /// Its steps, without empty lines.
    pub fn step_list(&self) -> Vec<String> {
        self.steps.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
    }
}

/// What a person changes in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OwnChange {
    Name(String),
    Steps(String),
    Dose(DoseChange),
    Link(String),
    /// Or take it out again.
    PutAway(bool),
}

impl OwnChange {
    /// The exercise with this change made; the first change begins one.
    pub fn apply(self, stored: Option<OwnExercise>) -> OwnExercise {
        let mut own = stored.unwrap_or_default();
        match self {
            Self::Name(name) => own.name = name,
            Self::Steps(steps) => own.steps = steps,
            Self::Dose(change) => own.dose = change.apply(own.dose),
            Self::Link(link) => own.link = link,
            Self::PutAway(put_away) => own.put_away = put_away,
        }
        own
    }
}

/// What is not right yet. All of it is kept all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnProblem {
    NoName,
    Dose(DosePart),
}

/// The first thing to put right, in the order of the form.
pub(super) fn check(own: &OwnExercise) -> Option<OwnProblem> {
    if own.name.trim().is_empty() {
        return Some(OwnProblem::NoName);
    }
    own.dose.out_of_range().map(OwnProblem::Dose)
}

/// The address, when it is one that may be opened: `http` or `https`, and nothing that could hide another kind.
pub fn web_link(typed: &str) -> Option<&str> {
    let address = typed.trim();
    let rest = ["https://", "http://"].into_iter().find_map(|scheme| {
        let start = address.get(..scheme.len())?;
        start.eq_ignore_ascii_case(scheme).then(|| &address[scheme.len()..])
    })?;
    let is_plain = |c: char| !c.is_whitespace() && !c.is_control();
    (rest.starts_with(char::is_alphanumeric) && address.chars().all(is_plain)).then_some(address)
}
