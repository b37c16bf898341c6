//! What a stored text is taken for.

use super::documents::{Draft, DraftOfVersion2, DraftScore};
use crate::storage::{
    Flaw,
    envelope::{Reading, read, write},
};

const V1: &str = include_str!("../../../tests/fixtures/storage/draft-v1.json");
const V2: &str = include_str!("../../../tests/fixtures/storage/draft-v2.json");
const V3: &str = include_str!("../../../tests/fixtures/storage/draft-v3.json");
const V4: &str = include_str!("../../../tests/fixtures/storage/draft-v4.json");

fn todays() -> Draft {
    Draft::default().noting("Tillen lukt niet").noting("la caisse de bières 🍺")
}

#[track_caller]
fn check(text: &str, expected: &Reading<Draft>) {
    assert_eq!(read::<Draft>(text), *expected, "{text}");
}

#[test]
fn todays_version_is_read_as_it_is() {
    check(V3, &Reading::Current(todays()));
}

#[test]
fn every_earlier_version_becomes_todays() {
    check(V1, &Reading::Migrated(todays()));
    check(V2, &Reading::Migrated(todays()));
}

#[test]
fn a_newer_version_is_recognised_whatever_is_in_it() {
    check(V4, &Reading::Newer { found: 4, known: 3 });
    check(r#"{"kind":"draft","version":4}"#, &Reading::Newer { found: 4, known: 3 });
    assert_eq!(read::<DraftOfVersion2>(V3), Reading::Newer { found: 3, known: 2 });
}

#[test]
fn anything_else_is_unreadable_for_a_reason() {
    let twice = format!("{V3}{V3}");
    let unreadable = |text, flaw| check(text, &Reading::Unreadable(flaw));
    unreadable("", Flaw::NotAnEnvelope);
    unreadable("null", Flaw::NotAnEnvelope);
    unreadable("Tillen lukt niet", Flaw::NotAnEnvelope);
    unreadable(&V3[..V3.len() / 2], Flaw::NotAnEnvelope);
    unreadable(&V4[..V4.len() / 2], Flaw::NotAnEnvelope);
    unreadable(&twice, Flaw::NotAnEnvelope);
    unreadable(r#"{"notes":[],"fields":{}}"#, Flaw::NotAnEnvelope);
    unreadable(r#"{"kind":"draft","data":{}}"#, Flaw::NotAnEnvelope);
    unreadable(r#"{"kind":"draft","version":-1,"data":{}}"#, Flaw::NotAnEnvelope);
    unreadable(r#"{"kind":"draft","version":"3","data":{}}"#, Flaw::NotAnEnvelope);
    unreadable(r#"{"kind":"draft-score","version":1,"data":{"score":1}}"#, Flaw::OtherKind);
    unreadable(r#"{"kind":"draft-score","version":9,"data":{"score":1}}"#, Flaw::OtherKind);
    unreadable(r#"{"kind":"draft","version":3}"#, Flaw::Shape);
    unreadable(r#"{"kind":"draft","version":3,"data":{"notes":[]}}"#, Flaw::Shape);
    unreadable(r#"{"kind":"draft","version":2}"#, Flaw::Migration);
    unreadable(r#"{"kind":"draft","version":2,"data":{}}"#, Flaw::Shape);
    unreadable(r#"{"kind":"draft","version":1,"data":{"notes":[]}}"#, Flaw::Migration);
    unreadable(r#"{"kind":"draft","version":0,"data":[]}"#, Flaw::Migration);
}

#[test]
fn what_is_written_is_the_fixture_of_its_version() {
    assert_eq!(write(&todays()).as_deref(), Some(V3.trim_end()));
}

#[test]
fn a_number_that_json_does_not_have_is_unreadable() {
    let text = write(&DraftScore { score: f64::NAN }).unwrap();
    assert_eq!(read::<DraftScore>(&text), Reading::Unreadable(Flaw::Shape));
}

#[test]
fn a_flaw_does_not_repeat_what_the_person_wrote() {
    let text = r#"{"kind":"draft","version":3,"data":{"notes":"my back","fields":{}}}"#;
    let Reading::Unreadable(flaw) = read::<Draft>(text) else {
        panic!("should be unreadable");
    };
    assert!(!format!("{flaw} {flaw:?}").contains("my back"));
}
