//! What fills the screen.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use crate::storage::{Document, Key};
use crate::work::iso;

/// The only one, `reprise/presentation`: there while something is shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Presentation {
    /// The id of the talk.
    pub meeting: String,
    pub shown: Shown,
    /// Tag of the language it is shown in; the app's when it is not known.
    #[serde(default)]
    pub language: String,
    /// When the talk began, once the person said so.
    #[serde(default, deserialize_with = "iso::read")]
    pub started: Option<NaiveDateTime>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Shown {
    /// The paper for the manager: shared lines only.
    Sheet,
    /// The person's card, with the agenda and the time.
    Card,
}

impl Document for Presentation {
    const KIND: &'static str = "presentation";
    const VERSION: u32 = 1;
}

impl Presentation {
    /// Where it is stored.
    pub fn key() -> Key<Self> {
        Key::single()
    }
}
