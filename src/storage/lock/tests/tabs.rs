//! Two tabs on one device.

use super::{CODE, all_written, device, later, lock, locked_device, noon, nothing_can_be_read};
use super::{now_or_never, opened, read_all, tab};
use crate::storage::BackendError;
use crate::storage::backup::Cost;
use crate::storage::lock::{LockOptions, LockState};

#[test]
fn a_tab_that_does_not_have_the_key_writes_nothing_plain() {
    let device = device();
    let (mine, other) = (tab(device.clone()), tab(device.clone()));
    other.backend.set("reprise/goal/1", "Tillen").unwrap();
    now_or_never(lock(&mine).turn_on(CODE, LockOptions::default(), Cost::LEAST)).unwrap();
    assert!(other.is_locked());
    assert_eq!(other.backend.set("reprise/goal/1", "Tillen ging"), Err(BackendError::Locked));
    assert_eq!(other.backend.get("reprise/goal/1"), Err(BackendError::Locked));
    nothing_can_be_read(&device);
    assert_eq!(mine.backend.get("reprise/goal/1").unwrap().as_deref(), Some("Tillen"));
}

#[test]
fn what_a_tab_wrote_plain_in_the_last_moment_is_sealed_with_the_next_opening() {
    let device = locked_device();
    device.poke("reprise/goal/1", "Tillen");
    let store = opened(&device);
    nothing_can_be_read(&device);
    assert_eq!(store.backend.get("reprise/goal/1").unwrap().as_deref(), Some("Tillen"));
}

#[test]
fn when_another_tab_turns_it_off_this_one_goes_on() {
    let device = locked_device();
    let (mine, other) = (opened(&device), opened(&device));
    now_or_never(lock(&other).turn_off(CODE, later())).unwrap();
    assert_eq!(lock(&mine).state(), LockState::Off);
    assert_eq!(read_all(&mine), all_written());
    mine.backend.set("reprise/goal/1", "weer open").unwrap();
    assert_eq!(device.peek("reprise/goal/1").as_deref(), Some("weer open"));
}

#[test]
fn a_key_of_the_lock_before_opens_and_writes_nothing() {
    let device = locked_device();
    let (mine, other) = (opened(&device), opened(&device));
    now_or_never(lock(&other).turn_off(CODE, later())).unwrap();
    now_or_never(lock(&other).turn_on("another one", LockOptions::default(), Cost::LEAST)).unwrap();
    let before = device.contents();
    assert!(mine.is_locked());
    assert_eq!(mine.backend.get("reprise/check-in/2026-11"), Err(BackendError::Locked));
    assert_eq!(mine.backend.set("reprise/check-in/2026-11", "{}"), Err(BackendError::Locked));
    assert_eq!(device.contents(), before);
}

#[test]
fn choices_and_codes_of_another_tab_hold_here_too() {
    let device = locked_device();
    let (mine, other) = (opened(&device), opened(&device));
    lock(&other).set_options(LockOptions { check_in: true, ..LockOptions::default() }).unwrap();
    lock(&other).change_code(CODE, "0000", true, later()).unwrap();
    let expected = LockOptions { check_in: true, digits: true, ..LockOptions::default() };
    assert_eq!(lock(&mine).state(), LockState::Open(expected));
    mine.backend.set("reprise/goal/1", "Tillen").unwrap();
    assert_eq!(other.backend.get("reprise/goal/1").unwrap().as_deref(), Some("Tillen"));
    nothing_can_be_read(&device);
}

#[test]
fn locked_at_once_this_tab_has_no_key_and_the_others_are_told() {
    let device = locked_device();
    let (mine, other) = (opened(&device), opened(&device));
    let before = lock(&other).told_to_lock();
    lock(&mine).lock_all_tabs(noon()).unwrap();
    assert!(mine.is_locked());
    assert_ne!(lock(&other).told_to_lock(), before);
}
