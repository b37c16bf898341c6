//! A device with something on it, and files taken over on it.

use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use chrono::NaiveDateTime;
use dioxus::prelude::*;
use dioxus_history::{MemoryHistory, provide_history_context};

use crate::i18n::Language;
use crate::import::{History, Known, Mapping, Plan, TrackName, known, plan, proposal, take_over};
use crate::settings::{LiveSettings, Settings};
use crate::storage::backup::KeyedTexts;
use crate::storage::restoring::{RestoreError, Restoring};
use crate::storage::{Key, LiveStore, MemoryBackend, Store};
use crate::ui::Announcer;

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

/// On the device in memory nothing is ever waited for.
fn now_or_never<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(outcome) => outcome,
        Poll::Pending => panic!("something was waited for"),
    }
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

#[derive(Debug, Clone, PartialEq, Routable)]
enum Only {
    #[route("/:..path")]
    Page { path: Vec<String> },
}

#[component]
fn Page(path: Vec<String>) -> Element {
    let _ = path;
    let view: Rc<dyn Fn() -> Element> = use_context();
    view()
}

type Props = (Store, Rc<dyn Fn() -> Element>);

/// The HTML of a view on this device, for somebody who reads this language.
pub(super) fn shown(device: &MemoryBackend, language: Language, view: impl Fn() -> Element + 'static) -> String {
    let store = Store::new(device.clone());
    let settings = Settings { language, ..Settings::first(&[]) };
    store.update(&Key::single(), |_| settings).unwrap();
    let app = |(store, view): Props| {
        use_hook(|| {
            provide_history_context(Rc::new(MemoryHistory::with_initial_path("/")));
            let store = LiveStore::provide(store);
            LiveSettings::provide(store);
            Announcer::provide();
            provide_context(view);
        });
        rsx! {
            Router::<Only> {}
        }
    };
    let props: Props = (store, Rc::new(view));
    let mut dom = VirtualDom::new_with_props(app, props);
    dom.rebuild_in_place();
    dioxus_ssr::render(&dom)
}
