//! What a person answered: values by question, and how many rows each repeating group has.
//!
//! Reading is lenient: answers to questions that the questionnaire no longer has stay where they are.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::sorted_map::SortedMap;
use super::{Item, LinkId};
use crate::work::iso;

/// One answer value. What was typed into a number field but is no number stays as [`Value::Text`], so that nothing
/// a person wrote is dropped.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Value {
    Boolean(bool),
    Integer(i64),
    Decimal(f64),
    Date(#[serde(deserialize_with = "iso::read")] NaiveDate),
    /// The code of a chosen option.
    Code(String),
    Text(String),
}

impl Value {
    /// A text of nothing but spaces: kept while someone is typing, but no answer.
    pub fn is_blank(&self) -> bool {
        matches!(self, Self::Text(text) if text.trim().is_empty())
    }
}

/// A question, and the row (from 0) when it stands in a repeating group. Written `link-id` or `link-id~2`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", from = "String")]
pub struct AnswerKey {
    pub link_id: LinkId,
    pub row: Option<u8>,
}

impl AnswerKey {
    pub fn new(link_id: &LinkId, row: Option<u8>) -> Self {
        Self { link_id: link_id.clone(), row }
    }
}

impl fmt::Display for AnswerKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.row {
            Some(row) => write!(f, "{}~{row}", self.link_id),
            None => write!(f, "{}", self.link_id),
        }
    }
}

impl From<&str> for AnswerKey {
    /// What does not end in a row as [`fmt::Display`] writes it is a link id as a whole, so that every key found in
    /// storage is written back unchanged.
    fn from(written: &str) -> Self {
        let parts = written.rsplit_once('~').and_then(|(link_id, digits)| {
            let row: u8 = digits.parse().ok()?;
            (row.to_string() == digits).then_some((link_id, row))
        });
        match parts {
            Some((link_id, row)) => Self { link_id: link_id.into(), row: Some(row) },
            None => Self { link_id: written.into(), row: None },
        }
    }
}

impl FromStr for AnswerKey {
    type Err = Infallible;

    fn from_str(written: &str) -> Result<Self, Infallible> {
        Ok(written.into())
    }
}

impl From<String> for AnswerKey {
    fn from(written: String) -> Self {
        written.as_str().into()
    }
}

impl From<AnswerKey> for String {
    fn from(key: AnswerKey) -> Self {
        key.to_string()
    }
}

/// All answers of one filling-in.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Answers {
    #[serde(default)]
    values: SortedMap<AnswerKey, Vec<Value>>,
    /// Rows of each repeating group; a group that is not named has one.
    #[serde(default, skip_serializing_if = "SortedMap::is_empty")]
    rows: SortedMap<LinkId, u8>,
}

impl Answers {
    /// The values given to a question; empty when it has none.
    pub fn get(&self, key: &AnswerKey) -> &[Value] {
        self.values.get(key).map_or(&[], Vec::as_slice)
    }

    /// Replaces the answer to a question. No values, or only an empty text, takes the answer away.
    pub fn set(&mut self, key: AnswerKey, values: Vec<Value>) {
        if values.iter().all(|value| *value == Value::Text(String::new())) {
            self.values.remove(&key);
        } else {
            self.values.insert(key, values);
        }
    }

    /// How many rows a repeating group has: at least one.
    pub fn rows(&self, group: &LinkId) -> u8 {
        self.rows.get(group).copied().unwrap_or(1).max(1)
    }

    /// Adds an empty row to a repeating group and says which. `None` when the group may have no more.
    pub fn add_row(&mut self, group: &Item) -> Option<u8> {
        let rows = self.rows(&group.link_id);
        if rows >= group.max_occurs.unwrap_or(u8::MAX) {
            return None;
        }
        self.rows.insert(group.link_id.clone(), rows + 1);
        Some(rows)
    }

    /// Takes a row out of a repeating group with its answers; the rows after it move down. The only row is emptied.
    pub fn remove_row(&mut self, group: &Item, row: u8) {
        let rows = self.rows(&group.link_id);
        if row >= rows {
            return;
        }
        for item in group.walk() {
            self.values.remove(&AnswerKey::new(&item.link_id, Some(row)));
            for later in row + 1..rows {
                if let Some(values) = self.values.remove(&AnswerKey::new(&item.link_id, Some(later))) {
                    self.values.insert(AnswerKey::new(&item.link_id, Some(later - 1)), values);
                }
            }
        }
        match rows - 1 {
            0 | 1 => drop(self.rows.remove(&group.link_id)),
            fewer => self.rows.insert(group.link_id.clone(), fewer),
        }
    }

    /// Whether anything below a repeating group is answered in this row.
    pub fn row_has_answer(&self, group: &Item, row: u8) -> bool {
        group.walk().any(|item| self.is_answered(&AnswerKey::new(&item.link_id, Some(row))))
    }

    /// Whether a question has an answer that is more than spaces.
    pub fn is_answered(&self, key: &AnswerKey) -> bool {
        self.get(key).iter().any(|value| !value.is_blank())
    }

    pub fn is_empty(&self) -> bool {
        self.answered_count() == 0
    }

    /// Questions with an answer, each row counted.
    pub fn answered_count(&self) -> usize {
        self.iter().filter(|(_, values)| values.iter().any(|value| !value.is_blank())).count()
    }

    pub fn iter(&self) -> impl Iterator<Item = (&AnswerKey, &[Value])> {
        self.values.iter().map(|(key, values)| (key, values.as_slice()))
    }
}
