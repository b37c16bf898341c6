//! Killed at every write, of a restore, of its resuming, and of its undoing: all or nothing.

use super::dying::Dying;
use super::{contents, device, mine, noon, now_or_never, on, others, theirs};
use crate::storage::backup::{KeyedTexts, Way, result};
use crate::storage::restoring::Restoring;
use crate::storage::{MemoryBackend, Store};

/// What is killed.
type Act = fn(&Restoring, &KeyedTexts, &KeyedTexts);

fn restore(restoring: &Restoring, before: &KeyedTexts, after: &KeyedTexts) {
    let _ = now_or_never(restoring.restore(before, after, true, noon()));
}

fn restore_without_undo(restoring: &Restoring, before: &KeyedTexts, after: &KeyedTexts) {
    let _ = now_or_never(restoring.restore(before, after, false, noon()));
}

fn undo(restoring: &Restoring, _: &KeyedTexts, _: &KeyedTexts) {
    let _ = now_or_never(restoring.undo(noon()));
}

/// Opens the app again, each time killed one write later, until it lives on.
fn reopen(device: &MemoryBackend) -> usize {
    let mut openings = 0;
    for writes in 0.. {
        let dying = Dying::after(device, writes);
        openings += 1;
        let resumed = now_or_never(on(dying.clone()).resume());
        if !dying.is_dead() {
            assert_eq!(resumed, Ok(()));
            return openings;
        }
    }
    openings
}

/// Kills `act` at every write and opens the app again. Gives how many ways to die there were.
#[track_caller]
fn all_or_nothing(prepare: impl Fn() -> MemoryBackend, act: Act, after: &KeyedTexts) -> usize {
    for writes in 0.. {
        let device = prepare();
        let before = contents(&device);
        let dying = Dying::after(&device, writes);
        act(&on(dying.clone()), &before, after);
        let lived = !dying.is_dead();
        let half = Store::new(device.clone()).is_restoring();
        let found = contents(&device);
        assert!(half || found == before || found == *after, "half of it, and nobody knows, after {writes} writes");
        reopen(&device);
        let found = contents(&device);
        assert!(!Store::new(device.clone()).is_restoring());
        assert!(found == before || found == *after, "half of it after {writes} writes");
        assert!(!half || found == *after, "begun and not finished after {writes} writes");
        assert_eq!(device.peek("another-app").as_deref(), Some("theirs"));
        assert_eq!(device.peek("reprise/backup-log").as_deref(), Some("of this device"));
        if lived {
            assert_eq!(found, *after);
            return writes;
        }
    }
    0
}

#[test]
fn killed_at_any_write_all_or_nothing_is_restored() {
    let mut deaths = 0;
    for way in [Way::Replace, Way::Merge] {
        for act in [restore as Act, restore_without_undo] {
            let after = result(&mine(), &theirs(), way);
            deaths += all_or_nothing(|| device(&mine()), act, &after);
        }
    }
    assert!(deaths > 40, "{deaths}");
}

#[test]
fn killed_at_any_write_all_or_nothing_is_undone() {
    for way in [Way::Replace, Way::Merge] {
        let restored = || {
            let device = device(&mine());
            restore(&on(device.clone()), &mine(), &result(&mine(), &theirs(), way));
            device
        };
        assert!(all_or_nothing(restored, undo, &mine()) > 5);
    }
}

#[test]
fn after_any_death_that_led_to_the_new_state_the_old_one_comes_back() {
    let after = result(&mine(), &theirs(), Way::Replace);
    let mut came_back = 0;
    for writes in 0..40 {
        let device = device(&mine());
        restore(&on(Dying::after(&device, writes)), &mine(), &after);
        reopen(&device);
        if contents(&device) == after {
            now_or_never(on(device.clone()).undo(noon())).unwrap();
            assert_eq!(contents(&device), mine(), "after {writes} writes");
            assert_eq!(others(&device), ["another-app"]);
            came_back += 1;
        }
    }
    assert!(came_back > 10, "{came_back}");
}
