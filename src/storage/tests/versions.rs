//! Documents that an earlier or a later version of the app has written.

use super::documents::{Draft, DraftOfVersion1, DraftOfVersion2};
use crate::storage::{Key, LoadError, MemoryBackend, SaveError, Store};

fn device() -> (MemoryBackend, Store, Key<Draft>) {
    let device = MemoryBackend::new();
    (device.clone(), Store::new(device), Key::for_part("nrs"))
}

fn noting(text: &str) -> impl FnOnce(Option<Draft>) -> Draft {
    move |draft| draft.unwrap_or_default().noting(text)
}

#[test]
fn an_older_version_is_not_touched_by_looking_and_rewritten_by_changing() {
    let (device, store, key) = device();
    let old_key = Key::<DraftOfVersion1>::for_part("nrs");
    store.update(&old_key, |_| DraftOfVersion1(vec!["lifting".into()])).unwrap();
    let before = device.contents();
    assert_eq!(store.load(&key), Ok(Some(Draft::default().noting("lifting"))));
    assert_eq!(device.contents(), before);
    store.update(&key, noting("bending")).unwrap();
    assert_eq!(store.load(&key), Ok(Some(Draft::default().noting("lifting").noting("bending"))));
    assert_eq!(store.load(&old_key), Err(LoadError::Newer { found: 3, known: 1 }));
}

#[test]
fn a_newer_version_is_left_alone() {
    let (device, store, key) = device();
    store.update(&key, noting("lifting")).unwrap();
    let before = device.contents();
    let old = Key::<DraftOfVersion2>::for_part("nrs");
    assert_eq!(store.load(&old), Err(LoadError::Newer { found: 3, known: 2 }));
    assert_eq!(store.update(&old, Option::unwrap_or_default), Err(SaveError::Newer));
    assert_eq!(store.update_if(&old, |_| None), Err(SaveError::Newer));
    assert_eq!(store.remove(&old), Err(SaveError::Newer));
    assert_eq!(device.contents(), before);
}
