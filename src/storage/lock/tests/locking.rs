//! On, open, another code, off.

use super::{CODE, SETTINGS, all_written, device, later, lock, locked_device, noon, nothing_can_be_read};
use super::{now_or_never, opened, read_all, tab};
use crate::storage::backup::Cost;
use crate::storage::lock::{LockAfter, LockError, LockOptions, LockState, UnlockError};
use crate::storage::{BackendError, LoadError};

#[test]
fn with_the_lock_on_nothing_can_be_read_but_the_settings() {
    let device = locked_device();
    nothing_can_be_read(&device);
    assert_eq!(device.peek(SETTINGS.0).as_deref(), Some(SETTINGS.1), "the first paint needs its language");
    assert_eq!(device.peek("another-app").as_deref(), Some("theirs"));
    let store = tab(device.clone());
    assert!(store.is_locked() && !store.has_lock());
    assert_eq!(store.backend.get("reprise/check-in/2026-11"), Err(BackendError::Locked));
    assert_eq!(store.backend.set("reprise/check-in/2026-11", "{}"), Err(BackendError::Locked));
    assert_eq!(LoadError::from(BackendError::Locked), LoadError::Locked);
    assert_eq!(store.contents().map(|_| ()), Err(BackendError::Locked), "no backup is made of what is sealed");
    nothing_can_be_read(&device);
}

#[test]
fn who_turns_it_on_goes_on_writing_and_all_of_it_is_sealed() {
    let device = device();
    let store = tab(device.clone());
    now_or_never(lock(&store).turn_on(CODE, LockOptions::default(), Cost::LEAST)).unwrap();
    assert_eq!(read_all(&store), all_written());
    store.backend.set("reprise/goal/1", "Tillen zonder angst").unwrap();
    assert_eq!(store.backend.get("reprise/goal/1").unwrap().as_deref(), Some("Tillen zonder angst"));
    nothing_can_be_read(&device);
    store.backend.remove("reprise/goal/1").unwrap();
    assert_eq!(device.peek("reprise/goal/1"), None);
}

#[test]
fn the_code_opens_it_and_no_other() {
    let device = locked_device();
    let before = device.contents();
    let store = tab(device.clone());
    for wrong in ["", "vier sleutels", "Vier sleutels en een fiets"] {
        let now = later() + chrono::TimeDelta::hours(i64::try_from(wrong.len()).unwrap());
        assert_eq!(now_or_never(lock(&store).unlock(wrong, now)), Err(UnlockError::WrongCode), "{wrong}");
        assert!(store.is_locked());
    }
    let tomorrow = later() + chrono::TimeDelta::days(2);
    now_or_never(lock(&store).unlock(&format!(" {CODE}\n"), tomorrow)).unwrap();
    assert_eq!(read_all(&store), all_written());
    assert_eq!(device.contents(), before, "opening changes nothing");
}

#[test]
fn turned_off_everything_is_as_before_byte_for_byte() {
    let device = locked_device();
    let store = opened(&device);
    assert_eq!(now_or_never(lock(&store).turn_off("something else", later())), Err(Ok(UnlockError::WrongCode)));
    assert!(store.has_lock());
    now_or_never(lock(&store).turn_off(CODE, later())).unwrap();
    assert_eq!(device.contents(), super::device().contents());
    assert_eq!(lock(&store).state(), LockState::Off);
    // And on again, with another code.
    now_or_never(lock(&store).turn_on("0000", LockOptions::default(), Cost::LEAST)).unwrap();
    nothing_can_be_read(&device);
    assert_eq!(now_or_never(lock(&tab(device.clone())).unlock(CODE, later())), Err(UnlockError::WrongCode));
}

#[test]
fn another_code_opens_the_same_texts() {
    let device = locked_device();
    let store = opened(&device);
    let before = device.peek("reprise/check-in/2026-11");
    assert_eq!(lock(&store).change_code("nothing", "0000", true, later()), Err(Ok(UnlockError::WrongCode)));
    lock(&store).change_code(CODE, "0000", true, later()).unwrap();
    assert_eq!(device.peek("reprise/check-in/2026-11"), before, "nothing else is written anew");
    assert_eq!(read_all(&store), all_written(), "this tab stays open");
    let other = tab(device.clone());
    assert_eq!(now_or_never(lock(&other).unlock(CODE, later())), Err(UnlockError::WrongCode));
    now_or_never(lock(&other).unlock("0000", later())).unwrap();
    assert_eq!(read_all(&other), all_written());
    assert_eq!(lock(&other).state(), LockState::Open(LockOptions { digits: true, ..LockOptions::default() }));
}

#[test]
fn the_choices_are_kept_and_known_while_it_is_locked() {
    let device = locked_device();
    let store = opened(&device);
    let chosen = LockOptions { after: LockAfter::Leaving, check_in: true, talk_stays: true, digits: true };
    lock(&store).set_options(chosen).unwrap();
    // Whether the code is made of digits is no choice.
    let kept = LockOptions { digits: false, ..chosen };
    assert_eq!(lock(&store).state(), LockState::Open(kept));
    let other = tab(device.clone());
    assert_eq!(lock(&other).state(), LockState::Locked(kept));
    assert_eq!(lock(&other).set_options(LockOptions::default()), Err(LockError::Locked));
    assert_eq!(lock(&other).state(), LockState::Locked(kept));
}

/// With every number of bytes free: on, or nothing changed.
#[test]
fn without_room_there_is_no_lock_and_nothing_changes() {
    let mut turned_on = 0;
    for free in (0..2_500).step_by(13) {
        let device = device();
        let before = device.contents();
        device.limit(Some(device.used() + free));
        let store = tab(device.clone());
        match now_or_never(lock(&store).turn_on(CODE, LockOptions::default(), Cost::LEAST)) {
            Ok(()) => {
                turned_on += 1;
                nothing_can_be_read(&device);
            }
            Err(error) => {
                assert_eq!(error, LockError::Full);
                assert_eq!(device.contents(), before, "with {free} bytes free");
            }
        }
        assert_eq!(read_all(&store), all_written());
    }
    assert!((20..180).contains(&turned_on), "{turned_on}");
}

#[test]
fn there_is_no_lock_while_a_restore_is_half_done() {
    let device = device();
    device.poke("reprise-restore", "restoring 2026-11-23T12:00:00 48210");
    let store = tab(device.clone());
    let refused = now_or_never(lock(&store).turn_on(CODE, LockOptions::default(), Cost::LEAST));
    assert_eq!(refused, Err(LockError::Restoring));
    assert_eq!(lock(&store).state(), LockState::Off);
}

#[test]
fn deleting_everything_takes_the_lock_with_it_without_the_code() {
    let device = locked_device();
    let store = tab(device.clone());
    let _ = now_or_never(lock(&store).unlock("forgotten", noon()));
    store.delete_everything().unwrap();
    assert_eq!(device.contents().into_keys().collect::<Vec<_>>(), ["another-app"]);
    assert!(!store.is_locked());
    store.backend.set("reprise/goal/1", "a new start").unwrap();
    assert_eq!(device.peek("reprise/goal/1").as_deref(), Some("a new start"));
}

#[test]
fn who_locks_it_again_knows_nothing_by_heart() {
    let store = opened(&locked_device());
    store.backend.set("reprise/goal/1", "Tillen zonder angst").unwrap();
    let read = || store.backend.get("reprise/goal/1").map(|text| text.as_deref() == Some("Tillen zonder angst"));
    assert_eq!((read(), read()), (Ok(true), Ok(true)));
    store.sealing.forget();
    assert_eq!(read(), Err(BackendError::Locked));
}

#[test]
fn what_another_tab_sealed_is_not_taken_for_what_was_known() {
    let device = locked_device();
    let (one, other) = (opened(&device), opened(&device));
    for words in ["Tien minuten zitten", "Een half uur zitten"] {
        other.backend.set("reprise/goal/1", words).unwrap();
        assert_eq!(one.backend.get("reprise/goal/1").unwrap().as_deref(), Some(words));
    }
    one.backend.remove("reprise/goal/1").unwrap();
    assert_eq!(other.backend.get("reprise/goal/1"), Ok(None));
}
