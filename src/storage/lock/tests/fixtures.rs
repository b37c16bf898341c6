//! What other programs sealed (tests/fixtures/lock/make.py) opens here, and what is sealed here is the same byte for byte.

use std::collections::BTreeMap;

use super::{CODE, all_written, device, draw_from_the_start, later, lock, now_or_never, read_all, tab};
use crate::storage::MemoryBackend;
use crate::storage::backup::Cost;
use crate::storage::lock::LockOptions;

const DEVICE: &str = include_str!("../../../../tests/fixtures/lock/device.json");
const LETTER: (&str, &str) = ("20261123T120000000", r#"{"id":"20261123T120000000","words":"Tillen ging 🍺"}"#);

fn expected() -> BTreeMap<String, String> {
    serde_json::from_str(DEVICE).unwrap()
}

#[test]
fn a_device_that_other_programs_locked_is_opened() {
    let device = MemoryBackend::new();
    for (key, text) in expected() {
        device.poke(&key, &text);
    }
    let store = tab(device);
    assert!(store.is_locked());
    now_or_never(lock(&store).unlock(CODE, later())).unwrap();
    assert_eq!(read_all(&store), all_written());
    let letters = lock(&store).letters().unwrap();
    assert_eq!(letters[0].text.as_deref(), Some(LETTER.1));
}

#[test]
fn the_same_is_made_here() {
    let device = device();
    let store = tab(device.clone());
    draw_from_the_start();
    now_or_never(lock(&store).turn_on(CODE, LockOptions::default(), Cost::LEAST)).unwrap();
    lock(&store).post(LETTER.0, LETTER.1).unwrap();
    let mut made = device.contents();
    made.remove("another-app");
    assert_eq!(made, expected());
}
