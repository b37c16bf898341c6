//! After a merge nothing that either side keeps is missing, whatever they keep.

use proptest::prelude::*;
use serde_json::Value;

use super::any::device;
use crate::storage::backup::{KeyedTexts, Way, compare, result};
use crate::work::iso;

/// A document that is a list of entries with names of their own: its kind, its version and the entries.
fn entries(text: &str) -> Option<(String, u64, Vec<Value>)> {
    let document: Value = serde_json::from_str(text).ok()?;
    let list = ["entries", "weeks"].iter().find_map(|name| document["data"].get(name)?.as_array())?;
    Some((document["kind"].as_str()?.to_owned(), document["version"].as_u64()?, list.clone()))
}

fn name(entry: &Value) -> &str {
    entry["id"].as_str().or(entry["monday"].as_str()).unwrap()
}

fn edited(data: &Value) -> Option<chrono::NaiveDateTime> {
    iso::date_time(data["edited"].as_str().or(data["written"].as_str())?)
}

/// The same but for its name, which it may have got a tail to.
fn is_twin(found: &Value, entry: &Value) -> bool {
    let mut renamed = found.clone();
    renamed["id"] = entry["id"].clone();
    renamed == *entry && name(found).starts_with(&format!("{}-", name(entry)))
}

fn is_aside(after: &KeyedTexts, original: &str, text: &str) -> bool {
    after.iter().any(|(key, found)| key.starts_with(&format!("reprise-aside/{original}/")) && found == text)
}

/// Whether an entry is there: as it was, in a newer edit, or beside another with its name.
fn entry_is_kept(after: &KeyedTexts, kind: &str, entry: &Value) -> bool {
    let all = after.iter().filter_map(|(_, text)| entries(text)).filter(|(found, ..)| found == kind);
    let mut all = all.flat_map(|(_, _, entries)| entries);
    all.any(|found| {
        let same = name(&found) == name(entry);
        found == *entry || is_twin(&found, entry) || (same && edited(&found) > edited(entry))
    })
}

fn is_kept(after: &KeyedTexts, key: &str, text: &str) -> bool {
    if let Some(rest) = key.strip_prefix("reprise-aside/") {
        return is_aside(after, rest.rsplit_once('/').unwrap().0, text);
    }
    if after.get(key) == Some(text) || is_aside(after, key, text) {
        return true;
    }
    if let Some((kind, _, entries)) = entries(text) {
        return entries.iter().all(|entry| entry_is_kept(after, &kind, entry));
    }
    let twin = after.iter().any(|(other, found)| other.starts_with(&format!("{key}-")) && found == text);
    let data = |text: &str| serde_json::from_str::<Value>(text).unwrap_or_default()["data"].clone();
    let newer =
        after.get(key).is_some_and(|found| edited(&data(found)) > edited(&data(text)) && edited(&data(text)).is_some());
    twin || newer
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_of_either_side_is_missing(mine in device(), theirs in device()) {
        let after = result(&mine, &theirs, Way::Merge);
        for (key, text) in mine.iter().chain(theirs.iter()) {
            prop_assert!(is_kept(&after, key, text), "{key} {text}\nis not in {after:#?}");
        }
    }

    #[test]
    fn merging_twice_changes_nothing_more(mine in device(), theirs in device()) {
        let once = result(&mine, &theirs, Way::Merge);
        prop_assert_eq!(&result(&once, &theirs, Way::Merge), &once);
    }

    #[test]
    fn merging_with_itself_or_nothing_changes_nothing(mine in device()) {
        prop_assert_eq!(&result(&mine, &mine, Way::Merge), &mine);
        prop_assert_eq!(&result(&mine, &KeyedTexts::default(), Way::Merge), &mine);
        prop_assert!(compare(&mine, &mine).is_none());
    }

    #[test]
    fn replacing_gives_the_file(mine in device(), theirs in device()) {
        prop_assert_eq!(&result(&mine, &theirs, Way::Replace), &theirs);
        let difference = compare(&mine, &theirs);
        let back = compare(&theirs, &mine);
        prop_assert_eq!((difference.added, difference.changed, difference.gone), (back.gone, back.changed, back.added));
    }
}
