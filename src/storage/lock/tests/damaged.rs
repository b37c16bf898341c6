//! Damage under the lock.

use proptest::prelude::*;

use super::{CODE, all_written, device, later, lock, locked_device, now_or_never, opened, read_all, tab};
use crate::journal::check_in::CheckIn;
use crate::storage::backup::Cost;
use crate::storage::lock::{LockOptions, UnlockError};
use crate::storage::{Backend, BackendError, LoadError, Month};

const CHECK_INS: &str = "reprise/check-in/2026-11";

#[test]
fn a_damaged_header_is_mended_from_its_copy() {
    for damaged in [Some("{\"format\":\"reprise-lo"), Some("{}"), Some(""), None] {
        let device = locked_device();
        let whole = device.peek("reprise-lock").unwrap();
        match damaged {
            Some(text) => device.poke("reprise-lock", text),
            None => device.remove("reprise-lock").unwrap(),
        }
        let store = tab(device.clone());
        assert!(store.is_locked(), "{damaged:?}");
        now_or_never(lock(&store).unlock(CODE, later())).unwrap();
        assert_eq!(read_all(&store), all_written());
        assert_eq!(device.peek("reprise-lock"), Some(whole), "{damaged:?}");
    }
}

#[test]
fn without_a_header_to_be_read_it_stays_locked_and_nothing_is_touched() {
    for (text, reason) in [
        ("half a hea", UnlockError::Damaged),
        (r#"{"format":"reprise-lock","version":2,"id":"x"}"#, UnlockError::Newer),
    ] {
        let device = locked_device();
        for place in ["reprise-lock", "reprise-lock-copy"] {
            device.poke(place, text);
        }
        let before = device.contents();
        let store = tab(device.clone());
        assert!(store.is_locked());
        assert_eq!(now_or_never(lock(&store).unlock(CODE, later())), Err(reason));
        assert_eq!(store.backend.get(CHECK_INS), Err(BackendError::Locked));
        assert_eq!(store.backend.set(CHECK_INS, "{}"), Err(BackendError::Locked));
        assert_eq!(device.contents(), before);
    }
}

#[test]
fn a_text_cannot_take_the_place_of_another() {
    let device = locked_device();
    let other = device.peek("reprise/fill-in/20261001T080000000").unwrap();
    device.poke(CHECK_INS, &other);
    let store = opened(&device);
    // Given as it is, for the store to set it aside.
    assert_eq!(store.backend.get(CHECK_INS).unwrap(), Some(other));
}

#[test]
fn what_does_not_open_is_set_aside_and_makes_room() {
    let device = locked_device();
    let sealed = device.peek(CHECK_INS).unwrap();
    let damaged = sealed.replacen('A', "B", 3);
    assert_ne!(sealed, damaged);
    device.poke(CHECK_INS, &damaged);
    let store = opened(&device);
    let found = store.load(&Month::<CheckIn>::key_of("2026-11"));
    assert!(matches!(found, Err(LoadError::Unreadable { aside: Ok(_), .. })), "{found:?}");
    let aside = store.set_aside().unwrap();
    assert!(aside.iter().any(|aside| aside.text == damaged), "kept exactly as it was found");
}

#[test]
fn a_person_may_write_what_a_sealed_text_begins_with() {
    let device = device();
    let words = "reprise-sealed/1 is wat er staat";
    device.poke("reprise-aside/reprise/goal/2/1", words);
    let store = tab(device.clone());
    assert_eq!(store.backend.get("reprise-aside/reprise/goal/2/1").unwrap().as_deref(), Some(words));
    now_or_never(lock(&store).turn_on(CODE, LockOptions::default(), Cost::LEAST)).unwrap();
    assert_eq!(store.backend.get("reprise-aside/reprise/goal/2/1").unwrap().as_deref(), Some(words));
    now_or_never(lock(&store).turn_off(CODE, later())).unwrap();
    assert_eq!(device.peek("reprise-aside/reprise/goal/2/1").as_deref(), Some(words));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// No letter of a sealed text can be changed unnoticed.
    #[test]
    fn a_changed_letter_is_noticed(place in any::<prop::sample::Index>(), letter in "[A-Za-z0-9+/=🍺 ]") {
        thread_local! {
            static LOCKED: (crate::storage::MemoryBackend, crate::storage::Store) = {
                let device = locked_device();
                let store = opened(&device);
                (device, store)
            };
        }
        LOCKED.with(|(device, store)| {
            let sealed = device.peek(CHECK_INS).unwrap();
            let at = place.index(sealed.len());
            let changed = format!("{}{letter}{}", &sealed[..at], &sealed[at + 1..]);
            device.poke(CHECK_INS, &changed);
            let found = store.backend.get(CHECK_INS);
            device.poke(CHECK_INS, &sealed);
            if changed != sealed {
                prop_assert_eq!(found, Ok(Some(changed)), "it opened");
            }
            Ok(())
        })?;
    }
}
