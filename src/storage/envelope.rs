//! The wrapping of every stored text, `{"kind":"draft","version":3,"data":{…}}`, and what reading one can give.

use serde::Serialize;
use serde_json::Value;

use super::{Document, document::migrate};

/// What a stored text turned out to be.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Reading<T> {
    Current(T),
    /// Written by an earlier version of the app and brought to today's shape, in memory only.
    Migrated(T),
    Newer {
        found: u32,
        known: u32,
    },
    Unreadable(Flaw),
}

/// Why a stored text cannot be read. It repeats nothing of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    #[error("not JSON with a kind and a version")]
    NotAnEnvelope,
    #[error("a document of another kind")]
    OtherKind,
    #[error("an earlier version that does not migrate")]
    Migration,
    #[error("not the shape of its version")]
    Shape,
}

#[derive(Serialize)]
struct Envelope<'a, T> {
    kind: &'a str,
    version: u32,
    data: &'a T,
}

/// Reads a stored text as a `T`.
pub(super) fn read<T: Document>(text: &str) -> Reading<T> {
    let (version, data) = match open(text, T::KIND) {
        Ok(opened) => opened,
        Err(flaw) => return Reading::Unreadable(flaw),
    };
    if version > T::VERSION {
        return Reading::Newer { found: version, known: T::VERSION };
    }
    let data = if version == T::VERSION { Ok(data) } else { migrate(T::MIGRATIONS, version, data) };
    let Ok(data) = data else {
        return Reading::Unreadable(Flaw::Migration);
    };
    match serde_json::from_value(data) {
        Ok(document) if version == T::VERSION => Reading::Current(document),
        Ok(document) => Reading::Migrated(document),
        Err(_) => Reading::Unreadable(Flaw::Shape),
    }
}

/// Version and data of a text of this kind. By way of [`Value`] for every version, so that each type of document is
/// compiled once for reading and not once more for migrating.
fn open(text: &str, kind: &str) -> Result<(u32, Value), Flaw> {
    let Ok(Value::Object(mut envelope)) = serde_json::from_str(text) else {
        return Err(Flaw::NotAnEnvelope);
    };
    let version = envelope.get("version").and_then(Value::as_u64).and_then(|version| u32::try_from(version).ok());
    match (envelope.get("kind").and_then(Value::as_str), version) {
        (Some(found), Some(_)) if found != kind => Err(Flaw::OtherKind),
        (Some(_), Some(version)) => Ok((version, envelope.remove("data").unwrap_or(Value::Null))),
        _ => Err(Flaw::NotAnEnvelope),
    }
}

/// The text to store for `document`, or `None` when it does not go into JSON.
pub(super) fn write<T: Document>(document: &T) -> Option<String> {
    serde_json::to_string(&Envelope { kind: T::KIND, version: T::VERSION, data: document }).ok()
}
