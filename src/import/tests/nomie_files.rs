//! Nomie.

use serde_json::{Value, json};

use super::{file, left_out, text, track};
use crate::import::{History, ReadError, Reason, TrackKind};

fn number(unit: &str) -> TrackKind {
    TrackKind::Number { unit: unit.to_owned() }
}

fn backup(logs: &Value) -> Result<History, ReadError> {
    let trackers = json!({
        "mood": { "tag": "mood", "label": "Mood", "type": "range", "min": 1, "max": "10" },
        "energy": { "tag": "energy", "type": "range", "min": "1", "max": "5", "uom": "num" },
        "coffee": { "tag": "coffee", "label": "Koffie ☕", "type": "tick" },
        "weight": { "tag": "weight", "label": "Gewicht", "type": "value", "uom": "kg" },
        "bath": { "tag": "bath", "label": "Bain chaud", "type": "timer", "uom": "timer" },
    });
    text(
        &json!({ "version": "6.2.0", "files": { "trackers.json": trackers, "data/books/2026-11-2": logs } })
            .to_string(),
    )
}

fn log(note: &str) -> Value {
    json!({ "_id": "x1", "note": note, "end": "2026-11-20T08:15:07.250Z" })
}

#[test]
fn a_backup_gives_trackers_by_their_label_and_what_was_written() {
    let history = file("nomie-6.json");
    let kinds: Vec<(usize, &TrackKind)> = ["Humeur", "Pijn", "Kinésithérapie", "Walk", "Pauze"]
        .map(|name| track(&history, name))
        .iter()
        .map(|one| (one.values.len(), &one.kind))
        .collect();
    assert_eq!(
        kinds,
        [
            (180, &TrackKind::Rating),
            (180, &TrackKind::Rating),
            (20, &TrackKind::YesNo),
            (60, &number("km")),
            (20, &number("s")),
        ]
    );
    assert_eq!(history.tracks.len(), 5);
    assert_eq!((history.notes.len(), left_out(&history)), (80, vec![]));
    let session = &history.notes.iter().find(|note| note.words.contains("Séance")).unwrap();
    assert_eq!(session.words, "#kine Séance avec Hélène, \"doucement\"… 💪\n#rest(00:10:30)");
    assert_eq!(track(&history, "Pauze").values.first().map(|one| one.value), Some(630.0));
}

#[test]
fn the_older_form_gives_the_same_for_the_same_logs() {
    let (new, old) = (file("nomie-6.json"), file("nomie-5.json"));
    assert!(old.len() > 60);
    for track_of_old in &old.tracks {
        let same = new.tracks.iter().find(|track| track.key == track_of_old.key).unwrap();
        assert!(track_of_old.values.iter().all(|value| same.values.contains(value)), "{:?}", same.name);
    }
    assert!(old.notes.iter().all(|note| new.notes.contains(note)));
}

#[test]
fn values_are_read_as_nomie_reads_them() {
    for (note, expected) in [
        ("#coffee", vec![1.0]),
        ("#coffee()", vec![1.0]),
        ("#coffee(2)", vec![2.0]),
        ("#coffee #coffee(3)", vec![1.0, 3.0]),
        ("Zwart, zonder suiker: #Coffee(2), toch?", vec![2.0]),
        ("#coffee(2.5).", vec![2.5]),
        ("#coffee(-4)", vec![-4.0]),
        ("#coffee(2cups)", vec![2.0]),
        ("#coffee(00:01:30)", vec![90.0]),
        ("#coffee's", vec![1.0]),
    ] {
        let history = backup(&json!([log(note)])).unwrap();
        let values: Vec<f64> = track(&history, "Koffie ☕").values.iter().map(|one| one.value).collect();
        assert_eq!(values, expected, "{note}");
    }
    for note in ["#coffee(NaN)", "#coffee(6/2)", "#coffee(2+2)", "#coffee(veel)", "#coffee(1:x)"] {
        let history = backup(&json!([log(note)])).unwrap();
        assert_eq!((history.tracks.len(), left_out(&history)), (0, vec![(Reason::NotANumber, 1)]), "{note}");
    }
}

#[test]
fn words_are_kept_whole_and_bare_trackers_are_none() {
    let words =
        |note: &str| backup(&json!([log(note)])).unwrap().notes.into_iter().map(|one| one.words).collect::<Vec<_>>();
    assert_eq!(words("#mood(5) #coffee"), Vec::<String>::new());
    assert_eq!(words(" Slept badly #mood(3) after nights "), ["Slept badly #mood(3) after nights"]);
    assert_eq!(words("#mood(5) @anke"), ["#mood(5) @anke"]);
    assert_eq!(words("# geen tracker"), ["# geen tracker"]);
}

#[test]
fn kinds_come_from_the_tracker_and_from_what_was_done_with_it() {
    let notes = ["#coffee #mood(7) #energy(3) #weight(71.5) #bath(00:20:00) #nieuw_ding", "#coffee #weight(71)"];
    let history = backup(&json!(notes.map(log))).unwrap();
    let kind = |name: &str| track(&history, name).kind.clone();
    assert_eq!(kind("Mood"), TrackKind::Rating);
    // 1 to 5 is no 0 to 10.
    assert_eq!((kind("energy"), kind("Gewicht"), kind("Bain chaud")), (number(""), number("kg"), number("s")));
    assert_eq!((kind("Koffie ☕"), kind("nieuw ding")), (TrackKind::YesNo, TrackKind::YesNo));
    let counted = backup(&json!([log("#coffee(2)"), log("#coffee")])).unwrap();
    assert_eq!(track(&counted, "Koffie ☕").kind, number(""));
}

#[test]
fn odd_logs_are_counted_and_leave_the_others() {
    let at = |end: Value| json!({ "note": "#mood(5)", "end": end });
    let logs = json!([
        at(json!("2026-11-20T08:15:07.250Z")),
        at(json!(1_763_626_507_250_i64)),
        at(json!("gisteren")),
        at(json!(null)),
        at(json!(1e300)),
        at(json!(i64::MAX)),
        at(json!("1899-12-31T10:00:00Z")),
        at(json!("2027-01-01T10:00:00Z")),
        { "note": "#mood(11)", "end": "2026-11-20T08:15:08Z" },
        { "note": "#weight(1e308)", "end": "2026-11-20T08:15:08Z" },
        { "end": "2026-11-20T08:15:08Z" },
        "no log",
        null,
    ]);
    let history = backup(&logs).unwrap();
    assert_eq!(track(&history, "Mood").values.len(), 2);
    assert_eq!(
        left_out(&history),
        [
            (Reason::NotAnswered, 3),
            (Reason::NoDay, 4),
            (Reason::TooEarly, 1),
            (Reason::InFuture, 1),
            (Reason::DoesNotFit, 1),
        ]
    );
}

#[test]
fn what_is_no_backup_is_refused() {
    for (written, error) in [
        (r#"{"version":"6.0.0"}"#, ReadError::NotTheirs),
        (r#"{"version":"6.0.0","files":{}}"#, ReadError::Nothing),
        (r#"{"type":"template","version":"6.0.0","trackables":[]}"#, ReadError::NotTheirs),
        (r#"{"nomie":{"number":"5.0.0"},"events":{}}"#, ReadError::Nothing),
        (r##"{"version":"6.0.0","files":{"data/books/2026-11-2":[{"note":"#mood(5)""##, ReadError::Damaged),
        (r#"{"format":"reprise-backup","version":1}"#, ReadError::OwnBackup),
        ("[]", ReadError::NotTheirs),
        ("{}", ReadError::NotTheirs),
    ] {
        assert_eq!(text(written), Err(error), "{written}");
    }
    assert_eq!(text(&"[".repeat(100_000)), Err(ReadError::Damaged));
    assert_eq!(text(&format!("[{}0]", "0,".repeat(2_000_000))), Err(ReadError::TooMuch));
}
