//! One value of one measure.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::MeasureId;
use crate::storage::Monthly;
use crate::work::{iso, moment_id};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Reading {
    /// The moment it was made, `20261123T091502123`, and behind it the measure when several were made at once.
    pub id: String,
    pub measure: MeasureId,
    /// The day it is about.
    #[serde(deserialize_with = "iso::read")]
    pub date: NaiveDate,
    /// Finite. What it means and which values there are, the measure says: 0 to 10, a number with a unit, yes (1) or
    /// no (0), or the number of a step.
    pub value: f64,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Who gave a score from paper.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub given_by: String,
    /// When it was last changed; `None`: not since it was made.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "iso::read")]
    pub edited: Option<NaiveDateTime>,
}

/// Something the person changed about a value.
#[derive(Debug, Clone, PartialEq)]
pub enum ReadingEdit {
    Value(f64),
    Note(String),
    GivenBy(String),
}

impl Reading {
    /// A value of a day, made now.
    pub fn new(measure: MeasureId, date: NaiveDate, value: f64, now: NaiveDateTime) -> Self {
        let id = format!("{}-{}", moment_id(now), String::from(measure.clone()));
        Self { id, measure, date, value, note: String::new(), given_by: String::new(), edited: None }
    }
}

impl Monthly for Reading {
    const KIND: &'static str = "measured";
    const VERSION: u32 = 1;
    type Edit = ReadingEdit;

    fn id(&self) -> &str {
        &self.id
    }

    fn date(&self) -> NaiveDate {
        self.date
    }

    fn edited(mut self, edit: ReadingEdit, now: NaiveDateTime) -> Self {
        self.edited = Some(now);
        match edit {
            ReadingEdit::Value(value) => self.value = value,
            ReadingEdit::Note(note) => self.note = note,
            ReadingEdit::GivenBy(given_by) => self.given_by = given_by,
        }
        self
    }
}
