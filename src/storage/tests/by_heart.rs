//! What is known by heart is never something else than what is on the device.

use std::cell::Cell;

use serde::{Deserialize, Deserializer, Serialize};

use crate::storage::{Document, Key, MemoryBackend, Store};

thread_local! {
    static TAKEN_APART: Cell<usize> = const { Cell::new(0) };
}

/// Counts how often a text is taken apart for it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Diary {
    #[serde(deserialize_with = "counted")]
    text: String,
}

impl Document for Diary {
    const KIND: &'static str = "diary";
    const VERSION: u32 = 1;
}

fn counted<'de, D: Deserializer<'de>>(reader: D) -> Result<String, D::Error> {
    TAKEN_APART.set(TAKEN_APART.get() + 1);
    String::deserialize(reader)
}

fn diary(text: &str) -> Diary {
    Diary { text: text.to_owned() }
}

/// How often something was taken apart in it.
fn taken_apart(work: impl FnOnce()) -> usize {
    let before = TAKEN_APART.get();
    work();
    TAKEN_APART.get() - before
}

fn part(number: u8) -> Key<Diary> {
    Key::for_part(&format!("2026-{number:02}"))
}

/// A device with these texts, and an app that has not looked at it yet.
fn opened(texts: &[&str]) -> (MemoryBackend, Store) {
    let device = MemoryBackend::new();
    let other = Store::new(device.clone());
    for (number, text) in (1..).zip(texts) {
        other.update(&part(number), |_| diary(text)).unwrap();
    }
    (device.clone(), Store::new(device))
}

#[track_caller]
fn reads(store: &Store, number: u8, text: &str) {
    assert_eq!(store.load(&part(number)), Ok(Some(diary(text))));
}

#[test]
fn what_did_not_change_is_taken_apart_once() {
    let (_, store) = opened(&["Walked to the sea", "Stairs, slowly"]);
    let look = || {
        reads(&store, 1, "Walked to the sea");
        reads(&store, 2, "Stairs, slowly");
    };
    assert_eq!(taken_apart(look), 2);
    assert_eq!(taken_apart(look), 0);
}

#[test]
fn what_was_written_is_known_and_so_is_everything_else_still() {
    let (_, store) = opened(&["Walked to the sea", "Stairs, slowly"]);
    reads(&store, 2, "Stairs, slowly");
    store.update(&part(1), |_| diary("Walked to the sea and back")).unwrap();
    let look = || {
        reads(&store, 1, "Walked to the sea and back");
        reads(&store, 2, "Stairs, slowly");
    };
    assert_eq!(taken_apart(look), 0);
}

#[test]
fn another_tab_is_seen_at_once() {
    let (device, store) = opened(&["Walked to the sea", "Stairs, slowly"]);
    reads(&store, 1, "Walked to the sea");
    let other = Store::new(device.clone());
    other.update(&part(1), |_| diary("Walked to the pond")).unwrap();
    reads(&store, 1, "Walked to the pond");
    other.remove(&part(1)).unwrap();
    assert_eq!(store.load(&part(1)), Ok(None));
    other.update(&part(1), |_| diary("Walked to the pond")).unwrap();
    reads(&store, 1, "Walked to the pond");
    device.poke(part(1).as_str(), "{");
    assert!(store.load(&part(1)).is_err());
}

#[test]
fn the_same_text_under_another_name_is_another_document() {
    let (device, store) = opened(&["Walked to the sea", "Walked to the sea"]);
    let look = || (1..=2).for_each(|number| reads(&store, number, "Walked to the sea"));
    assert_eq!(taken_apart(look), 2);
    Store::new(device).update(&part(2), |_| diary("Stairs, slowly")).unwrap();
    reads(&store, 1, "Walked to the sea");
    reads(&store, 2, "Stairs, slowly");
}

#[test]
fn what_is_gone_is_forgotten() {
    let (device, store) = opened(&["Walked to the sea", "Stairs, slowly"]);
    let look = || {
        reads(&store, 1, "Walked to the sea");
        reads(&store, 2, "Stairs, slowly");
    };
    let again = |gone: &dyn Fn()| {
        look();
        let before = device.contents();
        gone();
        for (name, text) in before {
            device.poke(&name, &text);
        }
        taken_apart(look)
    };
    assert_eq!(again(&|| store.remove(&part(1)).unwrap()), 1);
    assert_eq!(again(&|| store.delete_everything().unwrap()), 2);
}

#[test]
fn of_very_much_text_the_oldest_is_forgotten_and_the_newest_known() {
    let long = "long ".repeat(1 << 17);
    let (_, store) = opened(&["Walked to the sea", &long, &long, "Stairs, slowly"]);
    reads(&store, 1, "Walked to the sea");
    reads(&store, 2, &long);
    assert_eq!(taken_apart(|| reads(&store, 1, "Walked to the sea")), 0);
    reads(&store, 3, &long);
    reads(&store, 4, "Stairs, slowly");
    assert_eq!(taken_apart(|| reads(&store, 3, &long)), 0);
    assert_eq!(taken_apart(|| reads(&store, 4, "Stairs, slowly")), 0);
    assert_eq!(taken_apart(|| reads(&store, 1, "Walked to the sea")), 1);
    assert_eq!(taken_apart(|| reads(&store, 2, &long)), 1);

    let (_, store) = opened(&[&long.repeat(3)]);
    reads(&store, 1, &long.repeat(3));
    assert_eq!(taken_apart(|| reads(&store, 1, &long.repeat(3))), 0, "one text, whatever its size");
}
