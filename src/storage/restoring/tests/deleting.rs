//! One feature goes, whole, whenever the program is killed; all else stays as it was.

use super::dying::Dying;
use super::{contents, device, mine, noon, now_or_never, on, others, theirs};
use crate::storage::backup::tests::texts;
use crate::storage::backup::{Feature, KeyedTexts};
use crate::storage::restoring::RestoreError;
use crate::storage::{MemoryBackend, Store};

/// Something of every feature, of every sort.
fn everything() -> KeyedTexts {
    texts(&[
        ("reprise-aside/reprise/agreement/x/1", "half an agree"),
        ("reprise-aside/reprise/goal/1", "half a te"),
        ("reprise-aside/reprise/settings/1", "half a set"),
        (
            "reprise/check-in/2026-11",
            r#"{"kind":"check-in","version":1,"data":{"entries":[{"id":"a","date":"2026-11-02","words":"Stijf opgestaan"}]}}"#,
        ),
        ("reprise/diary/2026-11", r#"{"kind":"diary","version":1,"data":{"entri"#),
        ("reprise/exercise-log/2026-11", r#"{"kind":"exercise-log","version":1,"data":{"entries":[]}}"#),
        ("reprise/fill-in/20261001T080000000", r#"{"kind":"fill-in","version":99,"data":"of a newer app"}"#),
        ("reprise/goal/20261101T080000000", r#"{"kind":"goal","version":1,"data":{"words":"Twee kratten"}}"#),
        (
            "reprise/meeting/20261110T080000000",
            r#"{"kind":"meeting","version":1,"data":{"words":"Geen nachten alleen"}}"#,
        ),
        ("reprise/of-a-newer-app", r#"{"kind":"of-a-newer-app","version":1,"data":{}}"#),
        ("reprise/settings", r#"{"kind":"settings","version":1,"data":{"language":"nl"}}"#),
    ])
}

fn without(feature: Feature) -> KeyedTexts {
    let all = everything();
    let gone = all.of_feature(feature);
    assert!(!gone.is_empty() && gone.len() < all.len());
    all.iter()
        .filter(|(name, _)| gone.get(name).is_none())
        .map(|(name, text)| (name.to_owned(), text.to_owned()))
        .collect()
}

fn delete(device: &MemoryBackend, feature: Feature) -> Result<(), RestoreError> {
    now_or_never(on(device.clone()).delete(feature))
}

#[test]
fn all_of_it_goes_and_nothing_else() {
    for feature in Feature::ALL {
        let device = device(&everything());
        assert_eq!(delete(&device, feature), Ok(()));
        assert_eq!(contents(&device), without(feature), "{feature:?}");
        assert_eq!(others(&device), ["another-app"], "nothing stays behind");
        assert_eq!(device.peek("reprise/backup-log").as_deref(), Some("of this device"));
        assert_eq!(delete(&device, feature), Ok(()), "again, with nothing there");
        assert_eq!(contents(&device), without(feature));
    }
}

#[test]
fn what_a_restore_kept_goes_with_it() {
    let device = device(&mine());
    let restoring = on(device.clone());
    now_or_never(restoring.restore(&mine(), &theirs(), true, noon())).unwrap();
    assert!(device.peek("reprise-kept/before").is_some_and(|kept| kept.contains("dat het zo lang duurt")));
    now_or_never(restoring.delete(Feature::Questionnaires)).unwrap();
    let everywhere = format!("{:?}", device.contents());
    assert!(!everywhere.contains("dat het zo lang duurt"), "{everywhere}");
    assert_eq!((restoring.undo_kept(), others(&device)), (None, vec!["another-app".to_owned()]));
    assert_eq!(now_or_never(restoring.undo(noon())), Err(RestoreError::NoUndo));
}

#[test]
fn killed_at_any_write_all_of_it_goes_or_nothing() {
    let mut deaths = 0;
    for feature in Feature::ALL {
        for writes in 0.. {
            let device = device(&everything());
            let dying = Dying::after(&device, writes);
            let _ = now_or_never(on(dying.clone()).delete(feature));
            let begun = Store::new(device.clone()).is_restoring();
            let found = contents(&device);
            assert!(begun || found == everything() || found == without(feature), "half, and nobody knows");
            assert_eq!(now_or_never(on(device.clone()).resume()), Ok(()));
            assert!(!Store::new(device.clone()).is_restoring());
            let found = contents(&device);
            assert!(found == without(feature) || !begun && found == everything(), "half after {writes} writes");
            if !dying.is_dead() {
                assert_eq!(found, without(feature));
                break;
            }
            deaths += 1;
        }
    }
    assert!(deaths > 20, "{deaths}");
}

#[test]
fn a_key_that_resists_is_said_and_goes_with_the_next_try() {
    let device = device(&everything());
    // Three removals of what a restore kept, the marker, then the texts.
    device.fail_write(5);
    assert_eq!(delete(&device, Feature::Journal), Err(RestoreError::Unfinished));
    let store = Store::new(device.clone());
    assert!(store.is_restoring() && store.is_deleting());
    assert_eq!(contents(&device).of_feature(Feature::Journal).len(), 1);
    assert_eq!(now_or_never(on(device.clone()).resume()), Ok(()));
    assert_eq!(contents(&device), without(Feature::Journal));
    assert!(!store.is_restoring() && !store.is_deleting());
}

#[test]
fn a_full_device_can_delete() {
    let device = device(&everything());
    device.limit(Some(device.used()));
    assert_eq!(delete(&device, Feature::Meetings), Ok(()));
    assert_eq!(contents(&device), without(Feature::Meetings));
}

#[test]
fn a_feature_of_a_newer_app_shuts_nobody_out() {
    let device = device(&everything());
    device.poke("reprise-restore", "deleting letters");
    assert!(Store::new(device.clone()).is_restoring());
    assert_eq!(now_or_never(on(device.clone()).resume()), Ok(()));
    assert_eq!((contents(&device), others(&device)), (everything(), vec!["another-app".to_owned()]));
}
