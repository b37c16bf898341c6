//! A device with something on it, and files taken over on it.

use chrono::NaiveDateTime;

use crate::import::{History, Known, Mapping, Plan, TrackName, known, plan, proposal, take_over};
pub(super) use crate::settings::safety::tests::stage::shown;
use crate::storage::backup::KeyedTexts;
use crate::storage::restoring::tests::now_or_never;
use crate::storage::restoring::{RestoreError, Restoring};
use crate::storage::{MemoryBackend, Store};

/// What others wrote, and a month of this journal.
pub(super) fn texts() -> KeyedTexts {
    [
        ("reprise-aside/reprise/goal/20261101T080000000/1", "{\"kind\":\"goal\",\"ver"),
        ("reprise/settings", r#"{"kind":"settings","version":1,"data":{"language":"nl"}}"#),
        ("reprise/fill-in/20261001T080000000", r#"{"kind":"fill-in","version":1,"data":{"surprise":"dat het zo lang duurt"}}"#),
        (
            "reprise/check-in/2026-11",
            r#"{"kind":"check-in","version":1,"data":{"entries":[{"id":"20261102T080000000","date":"2026-11-02","words":"Tillen ging, \"een beetje\""}]}}"#,
        ),
        (
            "reprise/measures",
            r#"{"kind":"measures","version":1,"data":{"activities":[],"own":[{"id":"20260101T080000000","name":"steps","kind":{"number":{"unit":"steps"}},"direction":"higherIsBetter"}],"chosen":[],"cycles":[],"scores":[]}}"#,
        ),
    ]
    .into_iter()
    .map(|(name, text)| (name.to_owned(), text.to_owned()))
    .collect()
}

/// The names that a person who reads English sees.
pub(super) fn named(history: &History) -> Vec<String> {
    let name = |name: &TrackName| match name {
        TrackName::Given(name) => name.clone(),
        other => format!("{other:?}"),
    };
    history.tracks.iter().map(|track| name(&track.name)).collect()
}

/// What the file would do, mapped as proposed.
pub(super) fn planned(history: &History, before: &KeyedTexts) -> Plan {
    let known = known(before, history.program);
    planned_as(history, &proposal(history, &known), &known)
}

pub(super) fn planned_as(history: &History, mapping: &Mapping, known: &Known) -> Plan {
    plan(history, mapping, &named(history), known)
}

/// The device afterwards.
pub(super) fn taken(history: &History, before: &KeyedTexts) -> KeyedTexts {
    take_over(before, &planned(history, before)).unwrap()
}

fn noon() -> NaiveDateTime {
    "2026-11-23T12:00:00".parse().unwrap()
}

pub(super) fn holding(texts: &KeyedTexts) -> MemoryBackend {
    let device = MemoryBackend::new();
    for (key, text) in texts.iter() {
        device.poke(key, text);
    }
    device
}

pub(super) fn contents(device: &MemoryBackend) -> KeyedTexts {
    Store::new(device.clone()).contents().unwrap()
}

pub(super) fn restored(device: &MemoryBackend, before: &KeyedTexts, after: &KeyedTexts) -> Result<(), RestoreError> {
    now_or_never(Restoring::new(&Store::new(device.clone())).restore(before, after, true, noon()))
}

pub(super) fn undone(device: &MemoryBackend) {
    now_or_never(Restoring::new(&Store::new(device.clone())).undo(noon())).unwrap();
}
