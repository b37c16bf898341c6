//! What is remembered of backups, and when one is due.

use serde_json::json;

use super::{day, log, made};
use crate::route::Route;
use crate::settings::safety::{At, BackupLog, LogChange, Rhythm, file_name, is_due};
use crate::storage::{Document, MemoryBackend, Store};

#[test]
fn a_trial_counts_for_the_file_that_was_tried_and_for_no_other() {
    let before = log(Some(made("2026-11-20")), Rhythm::Off);
    let tried =
        |fingerprint: &str| LogChange::Checked(fingerprint.to_owned(), day("2026-11-23")).apply(Some(before.clone()));
    assert_eq!(tried("0000000000000000"), before);
    assert_eq!(tried("00000000000000ff").last.and_then(|last| last.checked), Some(day("2026-11-23")));
    assert_eq!(LogChange::Checked(String::new(), day("2026-11-23")).apply(None), BackupLog::default());
}

#[test]
fn the_next_backup_was_not_tried_yet() {
    let tried = LogChange::Checked("00000000000000ff".to_owned(), day("2026-11-21"))
        .apply(Some(log(Some(made("2026-11-20")), Rhythm::Weekly)));
    let again = LogChange::Made(made("2026-11-23")).apply(Some(tried));
    assert_eq!(again.last, Some(made("2026-11-23")));
    assert_eq!(again.rhythm, Rhythm::Weekly);
}

#[track_caller]
fn due(log: &BackupLog, first: &str) {
    let first = day(first);
    assert!(is_due(log, first));
    assert!(!is_due(log, first.pred_opt().unwrap()), "a day too early");
    assert!(is_due(log, first + chrono::Days::new(400)), "not forgotten");
}

#[test]
fn a_backup_is_due_when_the_rhythm_says_so() {
    let last = || Some(made("2026-11-30"));
    due(&log(last(), Rhythm::Weekly), "2026-12-07");
    due(&log(last(), Rhythm::Monthly), "2026-12-30");
    due(&log(last(), Rhythm::ThreeMonths), "2027-02-28");
    due(&log(None, Rhythm::Weekly), "2026-11-08");
    assert!(!is_due(&log(last(), Rhythm::Off), day("2030-01-01")));
    assert!(!is_due(&BackupLog::default(), day("2030-01-01")));
}

#[test]
fn a_clock_that_was_set_back_does_not_silence_it_for_ever() {
    assert!(is_due(&log(Some(made("2062-01-01")), Rhythm::Weekly), day("2026-11-23")));
    assert!(!is_due(&log(Some(made("2062-01-01")), Rhythm::Off), day("2026-11-23")));
}

#[test]
fn it_is_stored_in_this_shape_and_in_no_backup() {
    let device = MemoryBackend::new();
    let store = Store::new(device.clone());
    let full =
        BackupLog { device: "Telefoon van Noor".to_owned(), ..log(Some(made("2026-11-20")), Rhythm::ThreeMonths) };
    store.update(&BackupLog::key(), |_| full.clone()).unwrap();
    let stored: serde_json::Value = serde_json::from_str(&device.peek("reprise/backup-log").unwrap()).unwrap();
    let data = json!({
        "last": { "at": "2026-11-20T08:00:00", "fingerprint": "00000000000000ff", "checked": null },
        "rhythm": "three-months", "rhythmSince": "2026-11-01", "device": "Telefoon van Noor",
    });
    assert_eq!(stored, json!({ "kind": BackupLog::KIND, "version": 1, "data": data }));
    assert_eq!(store.load(&BackupLog::key()), Ok(Some(full)));
    assert!(store.contents().unwrap().is_empty());
    for rhythm in Rhythm::ALL {
        assert_eq!(json!(rhythm), json!(rhythm.code()));
    }
}

#[test]
fn files_are_named_after_their_day() {
    assert_eq!(file_name(day("2026-11-03"), true), "reprise-2026-11-03.reprise");
    assert_eq!(file_name(day("2026-11-03"), false), "reprise-2026-11-03.json");
}

#[test]
fn every_page_has_its_address() {
    for (at, address) in [
        (At::Overview, "/settings/safety"),
        (At::Backup, "/settings/safety/backup"),
        (At::Check, "/settings/safety/check"),
        (At::Restore, "/settings/safety/restore"),
    ] {
        let route = Route::SafetyPages { at };
        assert_eq!((route.to_string().as_str(), address.parse()), (address, Ok(route.clone())));
    }
    assert_eq!(At::of(&["elsewhere"]), None);
    assert_eq!(At::of(&["backup", "backup"]), None);
}
