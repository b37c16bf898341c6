//! The state before a restore, as far as the restore changed it.

use serde::{Deserialize, Serialize};

use super::journal::Step;
use crate::storage::backup::{KeyedTexts, of_text};
use crate::storage::key::is_document;

#[derive(Serialize, Deserialize)]
struct Was {
    key: String,
    /// `None`: there was nothing.
    text: Option<String>,
    /// The fingerprint of what the restore put there; empty when it put nothing.
    became: String,
}

/// What to keep before these steps are taken.
pub(super) fn record(before: &KeyedTexts, steps: &[Step]) -> String {
    let was: Vec<Was> = steps
        .iter()
        .map(|Step { key, text }| Was {
            key: key.clone(),
            text: before.get(key).map(str::to_owned),
            became: text.as_deref().map(of_text).unwrap_or_default(),
        })
        .collect();
    // Texts always go into JSON.
    serde_json::to_string(&was).unwrap_or_default()
}

/// The state before, with what was changed since the restore set aside. `None`: the record cannot be read.
pub(super) fn state_before(now: &KeyedTexts, record: &str) -> Option<KeyedTexts> {
    let record: Vec<Was> = serde_json::from_str(record).ok()?;
    let mut state = now.clone();
    for Was { key, text, .. } in &record {
        match text {
            Some(text) => state.insert(key, text.clone()),
            None => state.remove(key),
        }
    }
    // Afterwards, so that nothing takes the name of a text that comes back.
    for Was { key, text, became } in &record {
        let found = now.get(key).filter(|found| text.as_deref() != Some(found) && of_text(found) != *became);
        if let Some(found) = found.filter(|_| is_document(key)) {
            state.set_aside(key, found);
        }
    }
    Some(state)
}
