//! A backup and a device made into one, record by record, so that nothing that either of them keeps is missing: the
//! newest edit of the same thing wins; what nobody can decide is kept twice, or set aside.

mod lists;

use serde_json::Value;

use self::lists::Lists;
use super::record::{self, Envelope, edited};
use super::{KeyedTexts, fingerprint::of_text};
use crate::storage::key::{AsideKey, part_of};

/// What both keep. Names for what is kept twice are made from the text, so that doing it again changes nothing.
pub(super) fn merge(device: &KeyedTexts, file: &KeyedTexts) -> KeyedTexts {
    let mut both = device.clone();
    let mut lists = Lists::of(device);
    for (key, theirs) in file.iter() {
        if let Some(aside) = AsideKey::parse(key) {
            both.set_aside(aside.original(), theirs);
            continue;
        }
        let mine = device.get(key);
        if mine == Some(theirs) {
            continue;
        }
        match record::list(key, theirs) {
            Some(list) if lists.takes(key, mine.is_some(), &list) => {
                if !lists.merge(key, list) {
                    both.set_aside(key, theirs);
                }
            }
            _ => settle(&mut both, key, mine, theirs),
        }
    }
    lists.write(&mut both, file);
    both
}

/// A document that is no list, or cannot be merged as one.
fn settle(both: &mut KeyedTexts, key: &str, mine: Option<&str>, theirs: &str) {
    let Some(mine) = mine else {
        both.insert(key, theirs.to_owned());
        return;
    };
    let (own, other) = (record::envelope(key, mine), record::envelope(key, theirs));
    match (own, other) {
        (Some(own), Some(other)) if (&own.kind, own.version) == (&other.kind, other.version) => {
            settle_same_kind(both, key, (mine, &own), (theirs, &other));
        }
        // What can be read stays where it is read.
        (None, Some(_)) => {
            both.set_aside(key, mine);
            both.insert(key, theirs.to_owned());
        }
        _ => both.set_aside(key, theirs),
    }
}

fn settle_same_kind(both: &mut KeyedTexts, key: &str, mine: (&str, &Envelope), theirs: (&str, &Envelope)) {
    let data = |envelope: &Envelope| serde_json::from_str::<Value>(envelope.data).unwrap_or(Value::Null);
    let (own, other) = (data(mine.1), data(theirs.1));
    if own == other {
        return;
    }
    match (edited(&own), edited(&other)) {
        (Some(own), Some(other)) if own > other => {}
        (Some(own), Some(other)) if own < other => both.insert(key, theirs.0.to_owned()),
        _ if part_of(key).is_some_and(is_moment) => {
            let twin = format!("{key}-{}", of_text(theirs.0));
            // There already: it was kept before, and may have been changed since.
            if both.get(&twin).is_none() {
                both.insert(&twin, theirs.0.to_owned());
            }
        }
        _ => both.set_aside(key, theirs.0),
    }
}

/// Whether a part is named after the moment it was begun, so that any other name would do as well. Other names mean
/// something: an exercise, a month.
fn is_moment(part: &str) -> bool {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    part.split_once('T').is_some_and(|(day, time)| day.len() == 8 && digits(day) && time.get(..9).is_some_and(digits))
}
