//! Loading and changing documents.

use super::documents::{Draft, DraftScore};
use crate::storage::{Key, LoadError, MemoryBackend, SaveError, Store};

fn device() -> (MemoryBackend, Store, Key<Draft>) {
    let device = MemoryBackend::new();
    (device.clone(), Store::new(device), Key::for_part("nrs"))
}

fn noting(text: &str) -> impl FnOnce(Option<Draft>) -> Draft {
    move |draft| draft.unwrap_or_default().noting(text)
}

#[test]
fn what_was_saved_is_there_after_a_restart() {
    let (device, store, key) = device();
    assert_eq!(store.load(&key), Ok(None));
    let saved = store.update(&key, noting("lifting")).unwrap();
    drop(store);
    assert_eq!(Store::new(device).load(&key), Ok(Some(saved)));
}

#[test]
fn a_change_is_made_to_what_another_tab_saved_meanwhile() {
    let (device, one, key) = device();
    let other = Store::new(device);
    one.update(&key, noting("first")).unwrap();
    other.update(&key, noting("second")).unwrap();
    let saved = one.update(&key, noting("third")).unwrap();
    assert_eq!(saved, Draft::default().noting("first").noting("second").noting("third"));
}

#[test]
fn nothing_to_change_is_not_a_write() {
    let (device, store, key) = device();
    device.fail_write(1);
    assert_eq!(store.update_if(&key, |_| None), Ok(None));
    assert_eq!(store.update_if(&key, |_| Some(Draft::default())), Err(SaveError::Failed));
    let saved = store.update_if(&key, |_| Some(Draft::default()));
    assert_eq!(saved, Ok(Some(Draft::default())));
}

#[test]
fn a_full_device_says_so_and_keeps_the_old_text() {
    let (device, store, key) = device();
    let saved = store.update(&key, noting("lifting")).unwrap();
    device.limit(Some(device.used()));
    assert_eq!(store.update(&key, noting("bending")), Err(SaveError::Full));
    assert_eq!(store.load(&key), Ok(Some(saved)));
    store.update(&key, |_| Draft::default()).unwrap();
}

#[test]
fn a_disabled_device_says_so() {
    let (device, store, key) = device();
    device.disable(true);
    assert_eq!(store.load(&key), Err(LoadError::Disabled));
    assert_eq!(store.update(&key, noting("lifting")), Err(SaveError::Disabled));
    assert_eq!(store.remove(&key), Err(SaveError::Disabled));
    assert!(store.list::<Draft>().is_err());
}

#[test]
fn what_could_not_be_read_again_is_not_written() {
    let (device, store, _) = device();
    let key = Key::<DraftScore>::single();
    store.update(&key, |_| DraftScore { score: 2.5 }).unwrap();
    let before = device.contents();
    assert_eq!(store.update(&key, |_| DraftScore { score: f64::NAN }), Err(SaveError::Failed));
    assert_eq!(device.contents(), before);
}

#[test]
fn documents_are_listed_by_kind_and_removed_one_by_one() {
    let (device, store, key) = device();
    device.poke("another-app/draft", "theirs");
    device.poke("reprise/draft/broken", "{");
    store.update(&Key::single(), noting("all")).unwrap();
    store.update(&key, noting("one")).unwrap();
    store.update(&Key::<DraftScore>::single(), |_| DraftScore::default()).unwrap();
    assert_eq!(store.list(), Ok(vec![Key::<Draft>::single(), Key::for_part("broken"), key.clone()]));
    store.remove(&key).unwrap();
    assert_eq!(store.load(&key), Ok(None));
    assert_eq!(store.list(), Ok(vec![Key::<Draft>::single(), Key::for_part("broken")]));
}
