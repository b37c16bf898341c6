//! What is to be written, step by step, in an order in which there is always room for the next step.

use serde::{Deserialize, Serialize};

use crate::storage::backup::KeyedTexts;
use crate::storage::{Backend, BackendError};

/// Puts a text under a key, or takes the key away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Step {
    pub(super) key: String,
    pub(super) text: Option<String>,
}

/// What leads from one state to another: what becomes less first, then what becomes more.
pub(super) fn steps(before: &KeyedTexts, after: &KeyedTexts) -> Vec<Step> {
    let gone = before
        .iter()
        .filter(|(key, _)| after.get(key).is_none())
        .map(|(key, _)| Step { key: key.to_owned(), text: None });
    let put = |(key, text): (&str, &str)| Step { key: key.to_owned(), text: Some(text.to_owned()) };
    let other = || after.iter().filter(|(key, text)| before.get(key) != Some(*text));
    let grows = |(key, text): &(&str, &str)| before.get(key).is_none_or(|old| old.len() < text.len());
    gone.chain(other().filter(|step| !grows(step)).map(put)).chain(other().filter(grows).map(put)).collect()
}

/// Takes every step. Taking them again, after some or all, comes to the same.
pub(super) fn apply(backend: &dyn Backend, steps: &[Step]) -> Result<(), BackendError> {
    for Step { key, text } in steps {
        match text {
            Some(text) => backend.set(key, text)?,
            None => backend.remove(key)?,
        }
    }
    for Step { key, text } in steps {
        if backend.get(key)? != *text {
            return Err(BackendError::Failed);
        }
    }
    Ok(())
}
