//! Without room nothing changes, and it is said which room is missing.

use super::{contents, device, mine, noon, now_or_never, on, theirs};
use crate::storage::Store;
use crate::storage::backup::tests::texts;
use crate::storage::restoring::RestoreError;

/// With every number of bytes free: done, or nothing changed and the reason given; never half.
#[test]
fn with_any_room_it_is_done_or_nothing_changes() {
    let mut reasons = Vec::new();
    for free in (0..4_000).step_by(7) {
        for keep_undo in [true, false] {
            let device = device(&mine());
            device.limit(Some(device.used() + free));
            let outcome = now_or_never(on(device.clone()).restore(&mine(), &theirs(), keep_undo, noon()));
            assert!(!Store::new(device.clone()).is_restoring());
            assert_eq!(contents(&device), if outcome.is_ok() { theirs() } else { mine() }, "{free}: {outcome:?}");
            if !reasons.contains(&(keep_undo, outcome)) {
                reasons.push((keep_undo, outcome));
            }
        }
    }
    for expected in [
        (true, Err(RestoreError::NoRoom)),
        (true, Err(RestoreError::NoRoomForUndo)),
        (true, Ok(())),
        (false, Err(RestoreError::NoRoom)),
        (false, Ok(())),
    ] {
        assert!(reasons.contains(&expected), "{expected:?} in {reasons:?}");
    }
}

#[test]
fn where_the_state_before_has_no_room_the_person_can_go_on_without() {
    let tried = (0..4_000).step_by(7).find_map(|free| {
        let device = device(&mine());
        device.limit(Some(device.used() + free));
        let restoring = on(device.clone());
        let first = now_or_never(restoring.restore(&mine(), &theirs(), true, noon()));
        (first == Err(RestoreError::NoRoomForUndo)).then_some((device, restoring))
    });
    let (device, restoring) = tried.unwrap();
    now_or_never(restoring.restore(&mine(), &theirs(), false, noon())).unwrap();
    assert_eq!((contents(&device), restoring.undo_kept()), (theirs(), None));
}

/// Five megabytes that replace five others, with hardly more room than for one of them and what is kept.
#[test]
fn a_full_device_takes_as_much_as_it_has() {
    let (old, new) = ("ouder ".repeat(800_000), "nieuw ".repeat(800_000));
    let before = texts(&[("reprise/goal/1", &old)]);
    let after = texts(&[("reprise/goal/2", &new)]);
    let device = device(&before);
    device.limit(Some(device.used() * 3 + 3_000));
    now_or_never(on(device.clone()).restore(&before, &after, true, noon())).unwrap();
    assert_eq!(contents(&device), after);
}
