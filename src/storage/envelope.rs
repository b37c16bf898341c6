//! The wrapping of every stored text, `{"kind":"draft","version":3,"data":{…}}`, and what reading one can give.

use serde::{Deserialize, Serialize};
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

/// The wrapping without the content: serde checks that `data` is JSON and skips it, whatever shape it has.
#[derive(Deserialize)]
struct Header {
    kind: String,
    version: u32,
}

#[derive(Deserialize)]
struct Content<T> {
    data: T,
}

#[derive(Serialize)]
struct Envelope<'a, T> {
    kind: &'a str,
    version: u32,
    data: &'a T,
}

/// Reads a stored text as a `T`.
pub(super) fn read<T: Document>(text: &str) -> Reading<T> {
    let Ok(header) = serde_json::from_str::<Header>(text) else {
        return Reading::Unreadable(Flaw::NotAnEnvelope);
    };
    if header.kind != T::KIND {
        return Reading::Unreadable(Flaw::OtherKind);
    }
    if header.version > T::VERSION {
        return Reading::Newer { found: header.version, known: T::VERSION };
    }
    if header.version == T::VERSION {
        return match serde_json::from_str::<Content<T>>(text) {
            Ok(content) => Reading::Current(content.data),
            Err(_) => Reading::Unreadable(Flaw::Shape),
        };
    }
    match read_older(text, header.version) {
        Ok(document) => Reading::Migrated(document),
        Err(flaw) => Reading::Unreadable(flaw),
    }
}

fn read_older<T: Document>(text: &str, version: u32) -> Result<T, Flaw> {
    let content: Content<Value> = serde_json::from_str(text).map_err(|_| Flaw::Shape)?;
    let data = migrate(T::MIGRATIONS, version, content.data).map_err(|_| Flaw::Migration)?;
    serde_json::from_value(data).map_err(|_| Flaw::Shape)
}

/// The text to store for `document`, or `None` when it does not go into JSON.
pub(super) fn write<T: Document>(document: &T) -> Option<String> {
    serde_json::to_string(&Envelope { kind: T::KIND, version: T::VERSION, data: document }).ok()
}
