//! Words of the person's own to find check-ins by.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::CheckInSettings;
use crate::work::{folded, iso};

/// A tag as it is offered. Check-ins hold its name as it was when they were written, so that another name never
/// rewrites them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Tag {
    /// The moment it was made, `20261123T091502123`.
    pub id: String,
    pub name: String,
    /// No longer offered since; check-ins keep it.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "iso::read")]
    pub put_away: Option<NaiveDateTime>,
}

/// Why a name cannot be that of a tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TagProblem {
    Empty,
    /// More than [`Tag::LONGEST`] characters.
    TooLong,
    /// Another one in use has it, give or take capitals and accents.
    Known,
}

impl Tag {
    /// In characters.
    pub const LONGEST: usize = 40;

    /// Whether a name means this tag.
    pub(super) fn is_called(&self, name: &str) -> bool {
        folded(self.name.trim()) == folded(name.trim())
    }
}

/// What is wrong with a name for the tag `id`, or for a new one. One that was put away is no obstacle.
pub fn tag_problem(name: &str, id: Option<&str>, settings: &CheckInSettings) -> Option<TagProblem> {
    let is_other = |tag: &&Tag| Some(tag.id.as_str()) != id && tag.put_away.is_none();
    if name.trim().is_empty() {
        Some(TagProblem::Empty)
    } else if name.trim().chars().count() > Tag::LONGEST {
        Some(TagProblem::TooLong)
    } else {
        settings.tags.iter().filter(is_other).any(|tag| tag.is_called(name)).then_some(TagProblem::Known)
    }
}
