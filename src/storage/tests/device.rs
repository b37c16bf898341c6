//! The device in memory keeps the promises the other tests rely on.

use crate::storage::{Backend, BackendError, MemoryBackend};

#[test]
fn clones_are_tabs_on_one_device() {
    let a = MemoryBackend::new();
    let b = a.clone();
    a.set("k", "v").unwrap();
    assert_eq!(b.get("k"), Ok(Some("v".into())));
    b.remove("k").unwrap();
    assert_eq!(a.keys(), Ok(vec![]));
}

#[test]
fn a_full_device_keeps_the_old_value() {
    let device = MemoryBackend::new();
    device.set("k", "12345").unwrap();
    device.limit(Some(device.used() + 1));
    assert_eq!(device.set("k", "1234567"), Err(BackendError::Full));
    assert_eq!(device.set("l", "1"), Err(BackendError::Full));
    assert_eq!(device.get("k"), Ok(Some("12345".into())));
    assert_eq!(device.set("k", "123456"), Ok(()));
    device.limit(None);
    assert_eq!(device.set("l", "1"), Ok(()));
}

#[test]
fn the_chosen_write_fails_once() {
    let device = MemoryBackend::new();
    device.fail_write(2);
    assert_eq!(device.set("a", ""), Ok(()));
    assert_eq!(device.remove("a"), Err(BackendError::Failed));
    assert_eq!(device.remove("a"), Ok(()));
}

#[test]
fn a_disabled_device_does_nothing() {
    let device = MemoryBackend::new();
    device.poke("k", "v");
    device.disable(true);
    assert_eq!(device.get("k"), Err(BackendError::Disabled));
    assert_eq!(device.set("k", "w"), Err(BackendError::Disabled));
    assert_eq!(device.remove("k"), Err(BackendError::Disabled));
    assert_eq!(device.keys(), Err(BackendError::Disabled));
    assert_eq!(device.peek("k").as_deref(), Some("v"));
}
