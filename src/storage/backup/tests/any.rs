//! Anything that may be stored.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::storage::backup::KeyedTexts;

/// JSON with brackets and quotes where they hurt.
pub(super) fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        "[\\[\\]{}\",:\\\\ aé\n]{0,6}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[\\[\\]{}\",:\\\\ aé]{0,4}", inner, 0..4)
                .prop_map(|map| map.into_iter().collect::<Value>()),
        ]
    })
}

fn moment() -> impl Strategy<Value = Option<String>> {
    prop::option::of((1..4_u8).prop_map(|day| format!("2026-11-0{day}T08:00:00")))
}

/// An entry of a month. Few names, few words, few times: two devices often keep the same, and often almost the same.
fn entry() -> impl Strategy<Value = Value> {
    (0..6_u8, 1..9_u8, 0..3_u8, moment()).prop_map(|(id, day, words, edited)| {
        let mut entry =
            json!({ "id": format!("e{id}"), "date": format!("2026-11-0{day}"), "words": words.to_string() });
        if let Some(edited) = edited {
            entry["edited"] = edited.into();
        }
        entry
    })
}

fn envelope(kind: &str, version: u32, data: &Value) -> String {
    json!({ "kind": kind, "version": version, "data": data }).to_string()
}

fn month() -> impl Strategy<Value = (String, String)> {
    let version = prop_oneof![9 => Just(1_u32), 1 => Just(0)];
    (0..2_u8, 0..3_u8, prop::collection::vec(entry(), 0..5), version).prop_map(|(kind, month, mut entries, version)| {
        let id = |entry: &Value| entry["id"].to_string();
        entries.sort_by_key(id);
        entries.dedup_by_key(|entry| id(entry));
        entries.sort_by_key(|entry| entry["date"].to_string());
        let kind = ["check-in", "measured"][usize::from(kind)];
        (format!("reprise/{kind}/2026-1{month}"), envelope(kind, version, &json!({ "entries": entries })))
    })
}

fn year() -> impl Strategy<Value = (String, String)> {
    prop::collection::btree_map(1..4_u8, (0..3_u8, 1..3_u8), 0..3).prop_map(|weeks| {
        let week = |(monday, (note, day)): (u8, (u8, u8))| {
            json!({ "monday": format!("2026-11-0{monday}"), "note": note, "written": format!("2026-11-0{day}T08:00:00") })
        };
        let weeks: Vec<Value> = weeks.into_iter().map(week).collect();
        ("reprise/work-log/2026".to_owned(), envelope("work-log", 1, &json!({ "weeks": weeks })))
    })
}

fn document() -> impl Strategy<Value = (String, String)> {
    let part = prop_oneof![Just(""), Just("/20261101T080000000"), Just("/20261102T080000000"), Just("/squat")];
    (0..2_u8, part, 0..3_u8, moment()).prop_map(|(kind, part, words, edited)| {
        let kind = ["goal", "fill-in"][usize::from(kind)];
        let mut data = json!({ "words": words });
        if let Some(edited) = edited {
            data["edited"] = edited.into();
        }
        (format!("reprise/{kind}{part}"), envelope(kind, 1, &data))
    })
}

fn damaged() -> impl Strategy<Value = (String, String)> {
    let name = prop_oneof![
        Just("reprise/goal"),
        Just("reprise/check-in/2026-11"),
        Just("reprise-aside/reprise/goal/1"),
        Just("reprise-aside/reprise/goal/2"),
    ];
    (name, 0..3_u8).prop_map(|(name, words)| (name.to_owned(), format!("{{\"half a text {words}")))
}

/// What may be on a device.
pub(super) fn device() -> impl Strategy<Value = KeyedTexts> {
    let text = prop_oneof![4 => month(), 1 => year(), 3 => document(), 1 => damaged()];
    prop::collection::vec(text, 0..12).prop_map(|texts| texts.into_iter().collect())
}
