//! Pain Tracker.

use serde_json::{Value, json};

use super::{file, left_out, text};
use crate::import::{History, ReadError, Reason, Track, TrackKind, TrackName};

fn of<'a>(history: &'a History, name: &TrackName) -> &'a Track {
    history.tracks.iter().find(|track| track.name == *name).unwrap()
}

fn entry(more: &Value) -> Value {
    let mut entry = json!({ "timestamp": "2026-11-20T08:15:07.250Z", "baselineData": { "pain": 4 } });
    for (name, value) in more.as_object().unwrap() {
        entry[name] = value.clone();
    }
    entry
}

#[test]
fn the_tables_and_the_json_say_the_same() {
    let whole = file("pain-tracker.json");
    assert_eq!(file("pain-tracker.csv"), whole);
    assert_eq!(file("pain-tracker-lines.csv"), whole);
    let counts: Vec<(&TrackName, usize)> = whole.tracks.iter().map(|track| (&track.name, track.values.len())).collect();
    assert_eq!(
        counts,
        [(&TrackName::Pain, 121), (&TrackName::MissedWork, 7), (&TrackName::Sleep, 106), (&TrackName::Mood, 100)]
    );
    assert_eq!(of(&whole, &TrackName::MissedWork).kind, TrackKind::Number { unit: String::new() });
    assert_eq!(left_out(&whole), []);
}

#[test]
fn two_entries_of_a_minute_have_two_names() {
    let pain = file("pain-tracker.json");
    let pain = of(&pain, &TrackName::Pain);
    let names: Vec<&str> = pain.values.iter().take(3).map(|one| one.at.name.as_str()).collect();
    assert_eq!(names, ["20260724T0630", "20260724T0630-2", "20260725T0730"]);
    // An hour ahead of UTC.
    assert_eq!(pain.values[0].at.time.unwrap().to_string(), "07:30:00");
}

#[test]
fn lists_stand_under_the_note() {
    let history = file("pain-tracker.json");
    assert_eq!(
        history.notes[0].words,
        "Early shift, ward 4. \"Take it easy\", said Mme Dubois 🙂,\nand I did.\nlifting patients"
    );
    assert!(history.notes.iter().any(|note| note.words == "lower back, left hip"));
    let minimal = file("pain-tracker-minimal.json");
    assert_eq!(of(&minimal, &TrackName::Pain).values.len(), 121);
    assert!(minimal.notes.iter().all(|note| note.words.ends_with("Paracetamol (500 mg, twice a day)")));
}

#[test]
fn fields_are_found_where_versions_put_them() {
    let more = json!({ "stress": 6, "activityLevel": 2, "sleep": 8, "mood": 0, "qualityOfLife": { "moodImpact": 5 } });
    let history = text(&json!([entry(&more)]).to_string()).unwrap();
    let value = |name: &TrackName| of(&history, name).values[0].value;
    assert_eq!((value(&TrackName::Stress), value(&TrackName::Activity), value(&TrackName::Sleep)), (6.0, 2.0, 8.0));
    assert_eq!(Some(value(&TrackName::Mood)), Some(5.0));
    let wrapped = json!({ "entries": [entry(&more)] }).to_string();
    assert_eq!(text(&wrapped).unwrap(), history);
    let minimal = json!([{ "timestamp": "2026-11-20T08:15:07Z", "painLevel": 0, "symptoms": [] }]).to_string();
    assert_eq!(of(&text(&minimal).unwrap(), &TrackName::Pain).values.first().map(|one| one.value), Some(0.0));
}

#[test]
fn a_nought_that_the_form_begins_with_is_no_answer() {
    let more = json!({ "qualityOfLife": { "sleepQuality": 0, "moodImpact": 0 }, "workImpact": { "missedWork": 0 }, "stress": 0 });
    let history = text(&json!([entry(&more)]).to_string()).unwrap();
    let names: Vec<&TrackName> = history.tracks.iter().map(|track| &track.name).collect();
    assert_eq!(names, [&TrackName::Pain, &TrackName::Stress]);
}

#[test]
fn odd_entries_are_counted_and_leave_the_others() {
    let pain = |pain: Value| entry(&json!({ "baselineData": { "pain": pain } }));
    let at = |timestamp: Value| entry(&json!({ "timestamp": timestamp }));
    let entries = json!([
        pain(json!(4)),
        pain(json!(11)),
        pain(json!(-1)),
        pain(json!("much")),
        pain(json!(null)),
        pain(json!(7.5)),
        at(json!("2026-13-01T00:00:00Z")),
        at(json!(5)),
        at(json!("0001-01-01T00:00:00Z")),
        at(json!("2026-11-24T00:00:00Z")),
        "no entry",
    ]);
    let history = text(&entries.to_string()).unwrap();
    let values: Vec<f64> = of(&history, &TrackName::Pain).values.iter().map(|one| one.value).collect();
    assert_eq!(values, [4.0, 7.5]);
    assert_eq!(
        left_out(&history),
        [
            (Reason::NoDay, 3),
            (Reason::TooEarly, 1),
            (Reason::InFuture, 1),
            (Reason::NotANumber, 1),
            (Reason::DoesNotFit, 2),
        ]
    );
}

#[test]
fn a_quote_that_nobody_doubled_does_not_end_a_row() {
    let table = "Date,Time,Pain Level,Symptoms,Medication Log\n2026-11-20,08:15,4,\"a \"tight\" band; tingling\",\"\"\n\
        2026-11-21,,5,\"\",\"Ibuprofène (400 mg, \"\"le soir\"\")\"\n";
    let history = text(table).unwrap();
    assert_eq!(of(&history, &TrackName::Pain).values.len(), 2);
    let words: Vec<&str> = history.notes.iter().map(|note| note.words.as_str()).collect();
    assert_eq!(words, ["a \"tight\" band, tingling", "Ibuprofène (400 mg, \"le soir\")"]);
    // A row without a time.
    assert_eq!(history.notes[1].at.time, None);
}

#[test]
fn what_stops_in_the_middle_is_refused() {
    let whole = String::from_utf8(super::bytes("pain-tracker.csv")).unwrap();
    let open_note = whole.find("said Mme").unwrap();
    assert_eq!(text(&whole[..open_note]), Err(ReadError::Damaged));
    assert_eq!(text("Date,Time,Pain Level,Notes"), Err(ReadError::Nothing));
    let json = String::from_utf8(super::bytes("pain-tracker.json")).unwrap();
    assert_eq!(text(&json[..json.len() - 3]), Err(ReadError::Damaged));
}
