//! One kind of document in the three versions it went through, each as the app of its time declared it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::storage::{Document, Migration, MigrationError};

/// Today's version: notes, and fields that are filled in one by one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Draft {
    pub(super) notes: Vec<Note>,
    pub(super) fields: BTreeMap<u8, u32>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Note {
    pub(super) text: String,
    pub(super) done: bool,
}

impl Draft {
    pub(super) fn noting(mut self, text: &str) -> Self {
        self.notes.push(Note { text: text.into(), done: false });
        self
    }

    pub(super) fn setting(mut self, field: u8, value: u32) -> Self {
        self.fields.insert(field, value);
        self
    }
}

impl Document for Draft {
    const KIND: &'static str = "draft";
    const VERSION: u32 = 3;
    const MIGRATIONS: &'static [Migration] =
        &[Migration { from: 1, apply: lines_to_notes }, Migration { from: 2, apply: add_fields }];
}

/// Version 2: notes without fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct DraftOfVersion2 {
    pub(super) notes: Vec<Note>,
}

impl Document for DraftOfVersion2 {
    const KIND: &'static str = "draft";
    const VERSION: u32 = 2;
    const MIGRATIONS: &'static [Migration] = &[Migration { from: 1, apply: lines_to_notes }];
}

/// Version 1: bare lines.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct DraftOfVersion1(pub(super) Vec<String>);

impl Document for DraftOfVersion1 {
    const KIND: &'static str = "draft";
    const VERSION: u32 = 1;
}

/// Another kind, whose name starts like the first one's.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct DraftScore {
    pub(super) score: f64,
}

impl Document for DraftScore {
    const KIND: &'static str = "draft-score";
    const VERSION: u32 = 1;
}

fn lines_to_notes(data: Value) -> Result<Value, MigrationError> {
    let Value::Array(lines) = data else {
        return Err(MigrationError("lines are not a list"));
    };
    let notes: Vec<_> = lines.into_iter().map(|text| json!({ "text": text, "done": false })).collect();
    Ok(json!({ "notes": notes }))
}

fn add_fields(mut data: Value) -> Result<Value, MigrationError> {
    let draft = data.as_object_mut().ok_or(MigrationError("a draft is not an object"))?;
    draft.insert("fields".into(), json!({}));
    Ok(data)
}
