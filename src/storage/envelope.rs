//! The wrapping of every stored text, `{"kind":"draft","version":3,"data":{…}}`, and what reading one can give.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::{Document, MigrationError, document::migrate};

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

#[derive(Deserialize)]
struct Opened<'a> {
    kind: String,
    version: u32,
    #[serde(borrow, default)]
    data: Option<&'a RawValue>,
}

/// Reads a stored text as a `T`.
pub(super) fn read<T: Document>(text: &str) -> Reading<T> {
    let Ok(Opened { kind, version, data }) = serde_json::from_str(text) else {
        return Reading::Unreadable(Flaw::NotAnEnvelope);
    };
    if kind != T::KIND {
        return Reading::Unreadable(Flaw::OtherKind);
    }
    if version > T::VERSION {
        return Reading::Newer { found: version, known: T::VERSION };
    }
    let data = data.map_or("null", RawValue::get);
    if version == T::VERSION {
        return parse(data).map_or(Reading::Unreadable(Flaw::Shape), Reading::Current);
    }
    // What comes out of the steps is written as text again, so that each type of document is compiled for one way of
    // reading and not for two.
    let value = serde_json::from_str(data).map_err(|_| MigrationError("not JSON"));
    match value.and_then(|value| migrate(T::MIGRATIONS, version, value)) {
        Ok(value) => parse(&value.to_string()).map_or(Reading::Unreadable(Flaw::Shape), Reading::Migrated),
        Err(_) => Reading::Unreadable(Flaw::Migration),
    }
}

fn parse<T: Document>(data: &str) -> Option<T> {
    serde_json::from_str(data).ok()
}

/// The text to store for `document`, or `None` when it does not go into JSON.
pub(super) fn write<T: Document>(document: &T) -> Option<String> {
    serde_json::to_string(&Envelope { kind: T::KIND, version: T::VERSION, data: document }).ok()
}
