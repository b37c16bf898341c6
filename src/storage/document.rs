//! What can be stored, and how a document written by an earlier version of the app becomes today's.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// Something that is stored whole under one key.
///
/// Any change of shape raises `VERSION`, an added optional field too: an older app still open in another tab
/// would read the document, not know the field, and drop it with its next save.
pub trait Document: Clone + Serialize + DeserializeOwned + 'static {
    /// The name in storage keys: small letters, digits and hyphens. It never changes.
    const KIND: &'static str;
    /// The version of the shape, from 1.
    const VERSION: u32;
    /// One step for each earlier version, in order. A missing step does not compile.
    const MIGRATIONS: &'static [Migration] = &[];
}

/// One step: what version `from` wrote becomes what version `from + 1` wrote.
///
/// It works on JSON and never on today's types, so that it still means the same when those change.
#[derive(Clone, Copy)]
pub struct Migration {
    pub from: u32,
    pub apply: fn(Value) -> Result<Value, MigrationError>,
}

/// Why a step could not be taken. The text is fixed, so that it cannot repeat what the person wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("cannot migrate: {0}")]
pub struct MigrationError(pub &'static str);

/// Brings `data` from version `from` to the newest, or says that there is no way.
pub(super) fn migrate(steps: &[Migration], from: u32, data: Value) -> Result<Value, MigrationError> {
    let first = steps.iter().position(|step| step.from == from).ok_or(MigrationError("no step from this version"))?;
    steps.iter().skip(first).try_fold(data, |data, step| (step.apply)(data))
}

/// Whether a document declares a kind that fits into a key and a step for every earlier version.
pub(super) const fn well_declared(kind: &str, version: u32, steps: &[Migration]) -> bool {
    is_kind(kind.as_bytes()) && is_chain(version, steps)
}

const fn is_kind(kind: &[u8]) -> bool {
    let mut at = 0;
    while at < kind.len() {
        if !matches!(kind[at], b'a'..=b'z' | b'0'..=b'9' | b'-') {
            return false;
        }
        at += 1;
    }
    at > 0
}

const fn is_chain(version: u32, steps: &[Migration]) -> bool {
    let mut next = 1;
    let mut at = 0;
    while at < steps.len() {
        if steps[at].from != next {
            return false;
        }
        next += 1;
        at += 1;
    }
    next == version
}
