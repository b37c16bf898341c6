//! The lock: what is on the device while it is on, and that nothing is ever lost by it.

mod damaged;
mod fixtures;
mod killed;
mod letters;
mod locking;
mod tabs;
mod timing;

use std::cell::Cell;

use chrono::{NaiveDateTime, TimeDelta};

use super::{Lock, LockOptions};
use crate::storage::backup::Cost;
use crate::storage::backup::KeyedTexts;
pub(super) use crate::storage::restoring::tests::now_or_never;
use crate::storage::{Backend, MemoryBackend, Store};
use crate::work::iso;

pub(super) const CODE: &str = "vier sleutels en een fiets";

thread_local! {
    static DRAWN: Cell<u8> = const { Cell::new(0) };
}

/// No chance at all, but never the same twice in a row: known bytes, so that other programs can make the same.
pub(in crate::storage) fn drawn() -> Option<[u8; 32]> {
    DRAWN.with(|drawn| {
        drawn.set(drawn.get().wrapping_add(1));
        Some([drawn.get(); 32])
    })
}

/// From now on the first bytes are all 1, the next 2, and so on.
fn draw_from_the_start() {
    DRAWN.with(|drawn| drawn.set(0));
}

pub(super) fn noon() -> NaiveDateTime {
    iso::date_time("2026-11-23T12:00:00").unwrap()
}

/// So long after noon that no try has to wait.
pub(super) fn later() -> NaiveDateTime {
    noon() + TimeDelta::hours(1)
}

/// A tab on this device.
pub(super) fn tab(backend: impl Backend + 'static) -> Store {
    Store::with_chance(backend, drawn)
}

pub(super) fn lock(store: &Store) -> Lock {
    Lock::new(store)
}

/// What a person wrote, besides the settings.
pub(super) fn written() -> Vec<(&'static str, &'static str)> {
    vec![
        ("reprise-aside/reprise/goal/20261101T080000000/1", r#"{"kind":"goal","version":1,"da"#),
        (
            "reprise/backup-log",
            r#"{"kind":"backup-log","version":1,"data":{"device":"Telefoon van Noor","rhythm":"month"}}"#,
        ),
        (
            "reprise/check-in/2026-11",
            r#"{"kind":"check-in","version":1,"data":{"entries":[{"id":"20261123T091502123","date":"2026-11-23","words":"Tillen ging, \"een beetje\" 🍺","pain":4}]}}"#,
        ),
        (
            "reprise/fill-in/20261001T080000000",
            "{ \"version\": 1, \"kind\": \"fill-in\",\t\"data\": {\"surprise\": \"caisse de bières\"} }",
        ),
        ("reprise/talk/20261120T090000000", r#"{"kind":"talk","version":7,"data":{"fear":"dat ze me niet gelooft"}}"#),
    ]
}

pub(super) const SETTINGS: (&str, &str) =
    ("reprise/settings", r#"{"kind":"settings","version":1,"data":{"language":"nl-BE","country":"BE"}}"#);

/// Words of it that nobody may find.
const WORDS: [&str; 7] =
    ["Tillen", "een beetje", "🍺", "caisse de bi", "niet gelooft", "Telefoon van Noor", "\"goal\",\"version\""];

pub(super) fn device() -> MemoryBackend {
    let device = MemoryBackend::new();
    for (key, text) in written().into_iter().chain([SETTINGS, ("another-app", "theirs")]) {
        device.poke(key, text);
    }
    device
}

/// The device with the lock on.
pub(super) fn locked_device() -> MemoryBackend {
    let device = device();
    let store = tab(device.clone());
    now_or_never(lock(&store).turn_on(CODE, LockOptions::default(), Cost::LEAST)).unwrap();
    device
}

/// A tab in which the code was given.
pub(super) fn opened(device: &MemoryBackend) -> Store {
    let store = tab(device.clone());
    now_or_never(lock(&store).unlock(CODE, later())).unwrap();
    store
}

/// Every text of ours as a store reads it, what belongs to this device included.
pub(super) fn read_all(store: &Store) -> KeyedTexts {
    let ours = |name: &String| name.starts_with("reprise/") || name.starts_with("reprise-aside/");
    let names = store.backend.keys().unwrap().into_iter().filter(ours);
    names.map(|name| (name.clone(), store.backend.get(&name).unwrap().unwrap())).collect()
}

pub(super) fn all_written() -> KeyedTexts {
    written().into_iter().chain([SETTINGS]).map(|(key, text)| (key.to_owned(), text.to_owned())).collect()
}

/// Nothing that was written can be read by whoever looks into the device.
#[track_caller]
pub(super) fn nothing_can_be_read(device: &MemoryBackend) {
    for (key, text) in device.contents() {
        for word in WORDS {
            assert!(!text.contains(word), "“{word}” can be read under {key}: {text}");
        }
    }
}
