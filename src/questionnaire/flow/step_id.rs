//! The name of a step in routes and in a stored position.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::questionnaire::AnswerKey;

const ANOTHER: &str = "~another";

/// Written `link-id`, `link-id~0` for a row (from 0) of a repeating group, and `link-id~0~another` for the screen after
/// that row that asks for one more.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct StepId {
    pub key: AnswerKey,
    pub another: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not the name of a step")]
pub struct NotAStepId;

impl fmt::Display for StepId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.key, if self.another { ANOTHER } else { "" })
    }
}

impl FromStr for StepId {
    type Err = NotAStepId;

    fn from_str(written: &str) -> Result<Self, NotAStepId> {
        let (key, another) = match written.strip_suffix(ANOTHER) {
            Some(key) => (key, true),
            None => (written, false),
        };
        let key = AnswerKey::from(key);
        let is_link_id = !key.link_id.0.is_empty() && !key.link_id.0.contains('~');
        if is_link_id && (key.row.is_some() || !another) { Ok(Self { key, another }) } else { Err(NotAStepId) }
    }
}

impl From<StepId> for String {
    fn from(id: StepId) -> Self {
        id.to_string()
    }
}

impl TryFrom<String> for StepId {
    type Error = NotAStepId;

    fn try_from(written: String) -> Result<Self, NotAStepId> {
        written.parse()
    }
}
