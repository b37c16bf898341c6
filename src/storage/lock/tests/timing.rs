//! How long a wrong code makes the next one wait, and when the app locks by itself.

use chrono::TimeDelta;

use super::{CODE, later, lock, locked_device, noon, now_or_never, tab};
use crate::storage::lock::{LockAfter, LockOptions, Out, UnlockError, wait_after};

#[test]
fn each_wrong_code_waits_longer_and_nothing_is_wiped() {
    let waits: Vec<u32> = (0..10).map(wait_after).collect();
    assert_eq!(waits, [0, 0, 0, 5, 15, 30, 60, 300, 300, 300]);
    let device = locked_device();
    let store = tab(device.clone());
    let mut now = noon();
    for wrong in 1..=9 {
        assert_eq!(now_or_never(lock(&store).unlock("0000", now)), Err(UnlockError::WrongCode), "{wrong}");
        let wait = wait_after(wrong);
        if wait > 0 {
            // Neither the right code nor a wrong one is tried before its time, and neither counts.
            for code in [CODE, "0000"] {
                assert_eq!(now_or_never(lock(&store).unlock(code, now)), Err(UnlockError::Wait(wait)));
            }
            now += TimeDelta::seconds(i64::from(wait) - 1);
            assert_eq!(now_or_never(lock(&store).unlock(CODE, now)), Err(UnlockError::Wait(1)));
            now += TimeDelta::seconds(1);
        }
    }
    // Another tab knows of it too.
    now_or_never(lock(&tab(device.clone())).unlock(CODE, now)).unwrap();
    // The right code begins anew.
    for _ in 0..3 {
        assert_eq!(now_or_never(lock(&store).unlock("0000", now)), Err(UnlockError::WrongCode));
    }
}

#[test]
fn a_time_set_back_makes_nobody_wait_for_years() {
    let device = locked_device();
    let store = tab(device.clone());
    for _ in 0..3 {
        let _ = now_or_never(lock(&store).unlock("0000", later()));
    }
    let years_ago = noon() - TimeDelta::days(2_000);
    assert_eq!(now_or_never(lock(&store).unlock(CODE, years_ago)), Err(UnlockError::Wait(5)));
    assert_eq!(now_or_never(lock(&store).unlock(CODE, later() + TimeDelta::seconds(5))), Ok(()));
}

#[test]
fn what_counts_the_tries_may_be_damaged() {
    for text in ["", "many", "3", "3 yesterday", "99999999999 2026-11-23T12:00:00", "-1 2026-11-23T12:00:00"] {
        let device = locked_device();
        device.poke("reprise-lock-tries", text);
        assert_eq!(now_or_never(lock(&tab(device)).unlock(CODE, noon())), Ok(()), "{text}");
    }
}

#[test]
fn when_it_locks_by_itself() {
    let seen = |idle| Out { away: None, idle, talk: false, session: false };
    let gone = |away| Out { away: Some(away), ..seen(0) };
    let with = |after| LockOptions { after, ..LockOptions::default() };
    for (after, out, expected) in [
        (LockAfter::Leaving, seen(0), false),
        (LockAfter::Leaving, seen(299), false),
        (LockAfter::Leaving, seen(300), true),
        (LockAfter::Leaving, gone(0), true),
        (LockAfter::OneMinute, gone(59), false),
        (LockAfter::OneMinute, gone(60), true),
        (LockAfter::OneMinute, seen(120), false),
        (LockAfter::FiveMinutes, gone(299), false),
        (LockAfter::FiveMinutes, gone(300), true),
        (LockAfter::FifteenMinutes, seen(899), false),
        (LockAfter::FifteenMinutes, seen(900), true),
        (LockAfter::AnHour, gone(3_599), false),
        (LockAfter::AnHour, gone(3_600), true),
        // The time of the device was set back: nobody knows for how long it lay there.
        (LockAfter::AnHour, gone(-1), true),
        (LockAfter::AnHour, seen(-1), true),
        // Somebody who exercises looks and does not touch.
        (LockAfter::Leaving, Out { session: true, ..seen(4_000) }, false),
        (LockAfter::OneMinute, Out { session: true, ..gone(60) }, true),
        // A talk, unless the person chose otherwise.
        (LockAfter::OneMinute, Out { talk: true, ..gone(60) }, true),
    ] {
        assert_eq!(with(after).has_to_lock(out), expected, "{after:?} {out:?}");
    }
    let stays = LockOptions { talk_stays: true, ..with(LockAfter::Leaving) };
    assert!(!stays.has_to_lock(Out { talk: true, ..gone(9_000) }));
    assert!(stays.has_to_lock(gone(0)));
}
