//! Killed at any write while the lock is turned on or off or gets another code: nothing is lost, and it is finished.

use super::{CODE, all_written, device, later, lock, locked_device, noon, nothing_can_be_read};
use super::{now_or_never, opened, read_all, tab};
use crate::storage::backup::Cost;
use crate::storage::lock::{LockOptions, LockState, UnlockError};
use crate::storage::restoring::tests::dying::Dying;
use crate::storage::{MemoryBackend, Store};

const NEW: &str = "nog een fiets";

/// Opens the app again with one of the codes, killed at every write of that too.
fn reopen(device: &MemoryBackend) -> Store {
    for writes in 0.. {
        let dying = Dying::after(device, writes);
        let store = tab(dying.clone());
        if store.is_locked() {
            let with = |code| now_or_never(lock(&store).unlock(code, later()));
            let opened = with(CODE).or_else(|_| with(NEW));
            if !dying.is_dead() {
                opened.expect("one of the codes opens it");
            }
        }
        if !dying.is_dead() {
            break;
        }
    }
    let store = tab(device.clone());
    store.tidy();
    if store.is_locked() {
        let with = |code, hours| now_or_never(lock(&store).unlock(code, later() + chrono::TimeDelta::hours(hours)));
        with(CODE, 1).or_else(|_| with(NEW, 2)).expect("one of the codes opens it");
    }
    store
}

/// Kills `act` at every write; gives how many ways to die there were.
#[track_caller]
fn nothing_is_lost(
    prepare: fn() -> MemoryBackend,
    act: impl Fn(&Store),
    settled: impl Fn(&MemoryBackend, &Store),
) -> usize {
    for writes in 0.. {
        let device = prepare();
        let dying = Dying::after(&device, writes);
        let store = tab(dying.clone());
        if store.is_locked() {
            // Opening takes writes of its own, on which one can die as well.
            let _ = now_or_never(lock(&store).unlock(CODE, noon()));
        }
        act(&store);
        let lived = !dying.is_dead();
        let store = reopen(&device);
        assert_eq!(read_all(&store), all_written(), "killed after {writes} writes");
        settled(&device, &store);
        if lived {
            return writes;
        }
    }
    0
}

fn all_sealed_or_all_plain(device: &MemoryBackend, store: &Store) {
    match lock(store).state() {
        LockState::Off => assert_eq!(device.contents(), super::device().contents()),
        LockState::Open(_) => nothing_can_be_read(device),
        LockState::Locked(_) => panic!("it was opened"),
    }
}

#[test]
fn while_it_is_turned_on() {
    let deaths = nothing_is_lost(
        device,
        |store| {
            let _ = now_or_never(lock(store).turn_on(CODE, LockOptions::default(), Cost::LEAST));
        },
        all_sealed_or_all_plain,
    );
    assert!(deaths >= 9, "{deaths}");
}

#[test]
fn while_it_is_turned_off() {
    let deaths = nothing_is_lost(
        locked_device,
        |store| {
            let _ = now_or_never(lock(store).turn_off(CODE, noon()));
        },
        all_sealed_or_all_plain,
    );
    assert!(deaths >= 9, "{deaths}");
}

#[test]
fn while_it_gets_another_code() {
    let deaths = nothing_is_lost(
        locked_device,
        |store| {
            let _ = lock(store).change_code(CODE, NEW, false, noon());
        },
        |device, _| nothing_can_be_read(device),
    );
    assert!(deaths >= 2, "{deaths}");
}

/// A single write that fails, and the program goes on.
#[test]
fn a_write_that_fails_leaves_no_half_lock() {
    for nth in 1..20 {
        let device = device();
        device.fail_write(nth);
        let store = tab(device.clone());
        let done = now_or_never(lock(&store).turn_on(CODE, LockOptions::default(), Cost::LEAST));
        device.fail_write(0);
        store.tidy();
        assert_eq!(read_all(&store), all_written(), "{nth}: {done:?}");
        if done.is_ok() {
            nothing_can_be_read(&device);
        } else {
            assert_eq!(device.contents(), super::device().contents(), "{nth}: {done:?}");
        }
    }
    for nth in 1..20 {
        let device = locked_device();
        let store = opened(&device);
        device.fail_write(nth);
        let done = now_or_never(lock(&store).turn_off(CODE, later()));
        device.fail_write(0);
        assert_eq!(read_all(&store), all_written(), "{nth}: {done:?}");
        if done.is_err() {
            // The next opening finishes it.
            let other = tab(device.clone());
            assert_eq!(now_or_never(lock(&other).unlock(CODE, later())), Ok::<(), UnlockError>(()));
            assert_eq!(read_all(&other), all_written());
        }
    }
}
