//! Text that cannot be read is copied aside before anything else happens to it.

use super::documents::Draft;
use crate::storage::{Aside, AsideKey, BackendError, Flaw, Key, LoadError, MemoryBackend, SaveError, Store};

const BROKEN: &str = r#"{"kind":"draft","version":3,"data":{"notes":[{"text":"lift"#;
const PLACE: &str = "reprise/draft/nrs";

fn broken() -> (MemoryBackend, Store, Key<Draft>) {
    let device = MemoryBackend::new();
    device.poke(PLACE, BROKEN);
    (device.clone(), Store::new(device), Key::for_part("nrs"))
}

fn unreadable(aside: Result<u32, BackendError>) -> LoadError {
    LoadError::Unreadable { flaw: Flaw::NotAnEnvelope, aside: aside.map(|number| AsideKey::new(PLACE, number)) }
}

fn aside(number: u32, text: &str) -> Aside {
    Aside { key: AsideKey::new(PLACE, number), text: text.into() }
}

#[test]
fn looking_copies_it_aside_once_and_leaves_it_in_place() {
    let (device, store, key) = broken();
    assert_eq!(store.load(&key), Err(unreadable(Ok(1))));
    assert_eq!(store.load(&key), Err(unreadable(Ok(1))));
    assert_eq!(store.set_aside(), Ok(vec![aside(1, BROKEN)]));
    assert_eq!(device.peek(PLACE).as_deref(), Some(BROKEN));
}

#[test]
fn saving_starts_anew_and_keeps_the_copy() {
    let (_, store, key) = broken();
    let saved = store.update(&key, |found| {
        assert_eq!(found, None);
        Draft::default().noting("again")
    });
    assert_eq!(store.load(&key), saved.map(Some).map_err(|_| unreadable(Ok(1))));
    assert_eq!(store.set_aside(), Ok(vec![aside(1, BROKEN)]));
}

#[test]
fn another_broken_text_gets_a_place_of_its_own() {
    let (device, store, key) = broken();
    store.load(&key).unwrap_err();
    device.poke(PLACE, "");
    assert_eq!(store.load(&key), Err(unreadable(Ok(2))));
    device.poke(PLACE, BROKEN);
    assert_eq!(store.load(&key), Err(unreadable(Ok(1))));
    assert_eq!(store.set_aside(), Ok(vec![aside(1, BROKEN), aside(2, "")]));
}

#[test]
fn the_same_text_under_two_keys_is_two_texts() {
    let (device, store, key) = broken();
    device.poke("reprise/draft", BROKEN);
    store.load(&key).unwrap_err();
    store.load(&Key::<Draft>::single()).unwrap_err();
    let originals: Vec<_> = store.set_aside().unwrap().iter().map(|aside| aside.key.original().to_owned()).collect();
    assert_eq!(originals, ["reprise/draft", PLACE]);
}

#[test]
fn without_room_for_the_copy_nothing_is_overwritten() {
    let (device, store, key) = broken();
    device.limit(Some(device.used()));
    let before = device.contents();
    assert_eq!(store.load(&key), Err(unreadable(Err(BackendError::Full))));
    assert_eq!(store.update(&key, Option::unwrap_or_default), Err(SaveError::Full));
    assert_eq!(store.remove(&key), Err(SaveError::Full));
    assert_eq!(device.contents(), before);
}

#[test]
fn removing_it_keeps_the_copy() {
    let (device, store, key) = broken();
    store.remove(&key).unwrap();
    assert_eq!(device.peek(PLACE), None);
    assert_eq!(store.set_aside(), Ok(vec![aside(1, BROKEN)]));
}

#[test]
fn a_copy_is_removed_only_when_asked() {
    let (device, store, key) = broken();
    store.update(&key, Option::unwrap_or_default).unwrap();
    let copy = AsideKey::new(PLACE, 1);
    device.fail_write(1);
    assert_eq!(store.remove_aside(&copy), Err(BackendError::Failed));
    assert_eq!(store.set_aside(), Ok(vec![aside(1, BROKEN)]));
    store.remove_aside(&copy).unwrap();
    assert_eq!(store.set_aside(), Ok(vec![]));
}

#[test]
fn errors_do_not_repeat_what_the_person_wrote() {
    let (_, store, key) = broken();
    let error = store.load(&key).unwrap_err();
    assert!(!format!("{error} {error:?}").contains("lift"));
}
