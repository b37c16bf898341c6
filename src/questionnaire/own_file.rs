//! A questionnaire file the person opened from their device.

use serde::{Deserialize, Serialize};

use crate::storage::{Document, Key};

/// The file's text, as it was read. Kept whole, so that a later Reprise that understands more can read it again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct OwnFile {
    pub json: String,
}

impl Document for OwnFile {
    const KIND: &'static str = "questionnaire-file";
    const VERSION: u32 = 1;
}

impl OwnFile {
    /// Where the file with this FHIR id is stored.
    pub(super) fn key(fhir_id: &str) -> Key<Self> {
        Key::for_part(fhir_id)
    }
}
