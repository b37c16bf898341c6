//! Trying the device at the start, and emptying it.

use std::collections::BTreeMap;

use super::documents::Draft;
use crate::storage::{Backend, BackendError, Key, MemoryBackend, Store};

fn device() -> (MemoryBackend, Store) {
    let device = MemoryBackend::new();
    (device.clone(), Store::new(device))
}

#[test]
fn trying_leaves_no_trace() {
    let (device, store) = device();
    assert_eq!(store.usable(), Ok(()));
    assert_eq!(device.contents(), BTreeMap::new());
}

#[test]
fn a_device_that_cannot_save_says_why() {
    let (device, store) = device();
    device.limit(Some(100));
    assert_eq!(store.usable(), Err(BackendError::Full));
    device.limit(None);
    device.fail_write(1);
    assert_eq!(store.usable(), Err(BackendError::Failed));
    device.disable(true);
    assert_eq!(store.usable(), Err(BackendError::Disabled));
}

#[test]
fn a_device_that_drops_what_it_is_given_is_not_trusted() {
    struct Sieve;
    impl Backend for Sieve {
        fn get(&self, _: &str) -> Result<Option<String>, BackendError> {
            Ok(None)
        }
        fn set(&self, _: &str, _: &str) -> Result<(), BackendError> {
            Ok(())
        }
        fn remove(&self, _: &str) -> Result<(), BackendError> {
            Ok(())
        }
        fn keys(&self) -> Result<Vec<String>, BackendError> {
            Ok(vec!["reprise/draft".into()])
        }
    }
    let store = Store::new(Sieve);
    assert_eq!(store.usable(), Err(BackendError::Failed));
    assert!(store.update(&Key::<Draft>::single(), Option::unwrap_or_default).is_err());
    assert_eq!(store.delete_everything(), Err(BackendError::Failed));
}

fn full_device() -> (MemoryBackend, Store) {
    let (device, store) = device();
    store.update(&Key::<Draft>::for_part("nrs"), Option::unwrap_or_default).unwrap();
    device.poke("another-app/draft", "theirs");
    device.poke("reprise2", "theirs");
    device.poke("reprise/broken", "{");
    device.poke("reprise-aside/reprise/draft/1", "{");
    device.poke("reprise-probe", "left by a tab that was killed");
    (device, store)
}

#[test]
fn everything_goes_but_what_other_apps_keep() {
    let (device, store) = full_device();
    assert_eq!(store.delete_everything(), Ok(()));
    let left: Vec<_> = device.contents().into_keys().collect();
    assert_eq!(left, ["another-app/draft", "reprise2"]);
}

#[test]
fn a_key_that_resists_is_reported_and_the_others_go() {
    let (device, store) = full_device();
    device.fail_write(1);
    assert_eq!(store.delete_everything(), Err(BackendError::Failed));
    assert_eq!(device.contents().keys().filter(|name| name.starts_with("reprise")).count(), 2);
    assert_eq!(store.delete_everything(), Ok(()));
    device.disable(true);
    assert_eq!(store.delete_everything(), Err(BackendError::Disabled));
}
