//! Restoring, with the device dying at every write.

mod deleting;
pub(in crate::storage) mod dying;
mod killed;
mod rooms;
mod undoing;

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use chrono::NaiveDateTime;

use super::Restoring;
use crate::storage::backup::KeyedTexts;
use crate::storage::backup::tests::texts;
use crate::storage::{Backend, MemoryBackend, Store};
use crate::work::iso;

/// On the device in memory nothing is ever waited for.
pub(crate) fn now_or_never<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(outcome) => outcome,
        Poll::Pending => panic!("something was waited for"),
    }
}

fn noon() -> NaiveDateTime {
    iso::date_time("2026-11-23T12:00:00").unwrap()
}

fn on(backend: impl Backend + 'static) -> Restoring {
    Restoring::new(&Store::new(backend))
}

fn device(texts: &KeyedTexts) -> MemoryBackend {
    let device = MemoryBackend::new();
    for (key, text) in texts.iter() {
        device.poke(key, text);
    }
    device.poke("another-app", "theirs");
    device.poke("reprise/backup-log", "of this device");
    device
}

fn contents(device: &MemoryBackend) -> KeyedTexts {
    Store::new(device.clone()).contents().unwrap()
}

/// What stays behind besides documents.
fn others(device: &MemoryBackend) -> Vec<String> {
    let is_other = |key: &String| !key.starts_with("reprise/") && !key.starts_with("reprise-aside/");
    device.contents().into_keys().filter(is_other).collect()
}

fn mine() -> KeyedTexts {
    texts(&[
        ("reprise-aside/reprise/goal/1", "half a te"),
        (
            "reprise/fill-in/20261001T080000000",
            r#"{"kind":"fill-in","version":1,"data":{"surprise":"dat het zo lang duurt"}}"#,
        ),
        ("reprise/goal/20261101T080000000", r#"{"kind":"goal","version":1,"data":{"edited":"2026-11-01T08:00:00"}}"#),
        ("reprise/settings", r#"{"kind":"settings","version":1,"data":{"language":"nl"}}"#),
    ])
}

fn theirs() -> KeyedTexts {
    texts(&[
        (
            "reprise/check-in/2026-11",
            r#"{"kind":"check-in","version":1,"data":{"entries":[{"id":"a","date":"2026-11-02"}]}}"#,
        ),
        (
            "reprise/goal/20261101T080000000",
            r#"{"kind":"goal","version":1,"data":{"edited":"2026-11-05T08:00:00","words":"Twee kratten"}}"#,
        ),
        ("reprise/settings", r#"{"kind":"settings","version":1,"data":{"language":"fr"}}"#),
    ])
}
