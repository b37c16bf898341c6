//! What a stored text is made of: the wrapping of a document, and the entries of one that is a list of a month or year.

use chrono::NaiveDateTime;
use serde_json::Value;

use super::slices::{items, members};
use crate::storage::key::is_document;
use crate::work::iso;

/// The lists that documents keep, and what in an entry tells it from the others.
const LISTS: [(&str, &str); 2] = [("entries", "id"), ("weeks", "monday")];

/// The wrapping of a document, with its data as written.
pub(super) struct Envelope<'a> {
    pub(super) kind: String,
    pub(super) version: u32,
    pub(super) data: &'a str,
}

/// An entry of a list.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub(super) id: String,
    /// As written.
    pub(super) text: String,
    pub(super) value: Value,
}

/// A document that is one list and nothing else.
pub(super) struct List {
    pub(super) kind: String,
    pub(super) version: u32,
    pub(super) name: &'static str,
    pub(super) items: Vec<Item>,
}

/// Opens a document; `None`: it is none, or cannot be read.
pub(super) fn envelope<'a>(key: &str, text: &'a str) -> Option<Envelope<'a>> {
    if !is_document(key) {
        return None;
    }
    let Value::Object(read) = serde_json::from_str(text).ok()? else { return None };
    let kind = read.get("kind")?.as_str()?.to_owned();
    let version = u32::try_from(read.get("version")?.as_u64()?).ok()?;
    let members = members(text)?;
    // A name that stands there twice means one thing to one reader and another to the next.
    let data = members.iter().find(|(name, _)| *name == "data").map_or("null", |(_, data)| *data);
    (members.len() == read.len()).then_some(Envelope { kind, version, data })
}

/// Opens a document that is a list. `None` for every other, also when two of its entries have the same name: then it is
/// taken as a whole or not at all.
pub(super) fn list(key: &str, text: &str) -> Option<List> {
    let Envelope { kind, version, data } = envelope(key, text)?;
    let [(found, listed)] = members(data)?[..] else { return None };
    let (name, id_field) = *LISTS.iter().find(|(name, _)| *name == found)?;
    let mut read: Vec<Item> = Vec::new();
    for text in items(listed)? {
        let value: Value = serde_json::from_str(text).ok()?;
        let id = value.get(id_field)?.as_str()?.to_owned();
        read.push(Item { id, text: text.to_owned(), value });
    }
    let mut ids: Vec<&str> = read.iter().map(|item| item.id.as_str()).collect();
    ids.sort_unstable();
    let twice = ids.windows(2).any(|pair| matches!(pair, [one, other] if one == other));
    (!twice).then_some(List { kind, version, name, items: read })
}

impl List {
    /// The document again.
    pub(super) fn written(&self) -> String {
        let items: Vec<&str> = self.items.iter().map(|item| item.text.as_str()).collect();
        let kind = Value::from(self.kind.as_str());
        let Self { version, name, .. } = self;
        format!(r#"{{"kind":{kind},"version":{version},"data":{{"{name}":[{}]}}}}"#, items.join(","))
    }
}

impl Item {
    /// The day it belongs to, as written.
    pub(super) fn day(&self) -> Option<&str> {
        ["date", "monday"].iter().find_map(|name| self.value.get(name)?.as_str())
    }

    pub(super) fn edited(&self) -> Option<NaiveDateTime> {
        edited(&self.value)
    }

    /// The same under another name; `None` when it cannot be written.
    pub(super) fn renamed(&self, id: String) -> Option<Self> {
        let mut written: Vec<String> = Vec::new();
        for (name, value) in members(&self.text)? {
            let value = if name == "id" { Value::from(id.as_str()).to_string() } else { value.to_owned() };
            written.push(format!(r#""{name}":{value}"#));
        }
        let text = format!("{{{}}}", written.join(","));
        let value = serde_json::from_str(&text).ok()?;
        Some(Self { id, text, value })
    }
}

/// When something was changed last: what nobody changed since it was made has no such time, or the one it was written at.
pub(super) fn edited(data: &Value) -> Option<NaiveDateTime> {
    ["edited", "written"].iter().find_map(|name| iso::date_time(data.get(name)?.as_str()?))
}
