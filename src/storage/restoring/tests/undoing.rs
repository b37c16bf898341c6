//! What is kept for undo, for how long, and what undoing does with what was written since.

use super::{contents, device, mine, noon, now_or_never, on, others, theirs};
use crate::storage::backup::{Way, result};
use crate::storage::restoring::RestoreError;
use crate::storage::restoring::marker::{Marker, State, UndoKept};

#[test]
fn a_restore_tells_what_is_kept_and_undoing_leaves_no_trace() {
    let device = device(&mine());
    let restoring = on(device.clone());
    assert_eq!(restoring.undo_kept(), None);
    now_or_never(restoring.restore(&mine(), &theirs(), true, noon())).unwrap();
    assert_eq!(contents(&device), theirs());
    let kept = restoring.undo_kept().unwrap();
    assert_eq!((kept.at, Some(kept.length)), (noon(), device.peek("reprise-kept/before").map(|text| text.len())));
    now_or_never(restoring.undo(noon())).unwrap();
    assert_eq!((contents(&device), restoring.undo_kept()), (mine(), None));
    assert_eq!(others(&device), ["another-app"]);
    assert_eq!(now_or_never(restoring.undo(noon())), Err(RestoreError::NoUndo));
}

#[test]
fn what_was_changed_since_is_set_aside_and_what_is_new_stays() {
    let device = device(&mine());
    let restoring = on(device.clone());
    now_or_never(restoring.restore(&mine(), &theirs(), true, noon())).unwrap();
    device.poke("reprise/goal/20261101T080000000", "changed since");
    device.poke("reprise/goal/20261123T130000000", "new since");
    now_or_never(restoring.undo(noon())).unwrap();
    let mut expected = mine();
    expected.insert("reprise-aside/reprise/goal/20261101T080000000/1", "changed since".to_owned());
    expected.insert("reprise/goal/20261123T130000000", "new since".to_owned());
    assert_eq!(contents(&device), expected);
}

#[test]
fn nothing_is_set_aside_under_a_name_that_comes_back() {
    let mut before = mine();
    before.insert("reprise-aside/reprise/settings/1", "was aside before".to_owned());
    let device = device(&before);
    let restoring = on(device.clone());
    now_or_never(restoring.restore(&before, &theirs(), true, noon())).unwrap();
    device.poke("reprise/settings", "changed since");
    now_or_never(restoring.undo(noon())).unwrap();
    before.insert("reprise-aside/reprise/settings/2", "changed since".to_owned());
    assert_eq!(contents(&device), before);
}

#[test]
fn thrown_away_it_is_gone_and_so_it_is_after_the_next_restore() {
    let device = device(&mine());
    let restoring = on(device.clone());
    now_or_never(restoring.restore(&mine(), &theirs(), true, noon())).unwrap();
    now_or_never(restoring.forget_undo()).unwrap();
    assert_eq!((restoring.undo_kept(), others(&device)), (None, vec!["another-app".to_owned()]));
    now_or_never(restoring.restore(&theirs(), &mine(), true, noon())).unwrap();
    now_or_never(restoring.restore(&mine(), &result(&mine(), &theirs(), Way::Merge), true, noon())).unwrap();
    now_or_never(restoring.undo(noon())).unwrap();
    assert_eq!(contents(&device), mine());
}

#[test]
fn what_was_saved_meanwhile_stops_it() {
    let device = device(&mine());
    device.poke("reprise/goal/20261123T130000000", "saved while the person was reading");
    let before = device.contents();
    assert_eq!(now_or_never(on(device.clone()).restore(&mine(), &theirs(), true, noon())), Err(RestoreError::Changed));
    assert_eq!(device.contents(), before);
}

#[test]
fn nothing_to_change_writes_nothing_and_keeps_what_was_kept() {
    let device = device(&mine());
    let restoring = on(device.clone());
    now_or_never(restoring.restore(&mine(), &theirs(), true, noon())).unwrap();
    let before = device.contents();
    now_or_never(restoring.restore(&theirs(), &theirs(), true, noon())).unwrap();
    assert_eq!(device.contents(), before);
}

#[test]
fn a_journal_that_is_gone_is_said_and_the_person_may_go_on_or_back() {
    let begun = || {
        let device = device(&mine());
        now_or_never(on(device.clone()).restore(&mine(), &theirs(), true, noon())).unwrap();
        device.poke("reprise-restore", "restoring 2026-11-23T12:00:00 900");
        device.poke("reprise/settings", mine().get("reprise/settings").unwrap());
        assert_eq!(now_or_never(on(device.clone()).resume()), Err(RestoreError::JournalLost));
        device
    };
    let back = begun();
    now_or_never(on(back.clone()).undo(noon())).unwrap();
    assert_eq!((contents(&back), others(&back)), (mine(), vec!["another-app".to_owned()]));
    let on_with_it = begun();
    on(on_with_it.clone()).leave_as_it_is().unwrap();
    assert_eq!(now_or_never(on(on_with_it.clone()).resume()), Ok(()));
    assert_eq!(on(on_with_it).undo_kept().map(|kept| kept.length), Some(900));
}

#[test]
fn the_marker_is_one_line() {
    for state in [State::Restoring, State::Undoing, State::Restored] {
        let marker = Marker { state, kept: UndoKept { at: noon(), length: 48_210 } };
        assert_eq!(Marker::parse(&marker.text()), Some(marker));
    }
    for text in ["", "restoring", "restoring 2026-11-23T12:00:00", "begun 2026-11-23T12:00:00 1", "restored today 1"] {
        assert_eq!(Marker::parse(text), None, "{text}");
    }
}
