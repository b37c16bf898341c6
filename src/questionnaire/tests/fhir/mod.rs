//! What is read from a FHIR file.

mod item;
mod kind;

use serde_json::{Value as Json, json};

use super::{and, question, with_item};
use crate::questionnaire::fhir::read;

fn translated(language: &str, text: &str) -> Json {
    json!({ "extension": [{
        "url": "http://hl7.org/fhir/StructureDefinition/translation",
        "extension": [{ "url": "lang", "valueCode": language }, { "url": "content", "valueString": text }]
    }]})
}

fn bound(side: &str, kind: &str, value: Json) -> Json {
    let mut extension = json!({ "url": format!("http://hl7.org/fhir/StructureDefinition/{side}Value") });
    extension[kind] = value;
    extension
}

#[track_caller]
fn check_identity(more: Json, expect: (&str, &str, &str)) {
    let file = and(json!({ "resourceType": "Questionnaire", "item": [question("a", "string")] }), more);
    let questionnaire = read(&file.to_string()).unwrap();
    assert_eq!((&*questionnaire.id, &*questionnaire.version, &*questionnaire.title.base), expect);
}

#[test]
fn a_file_is_known_by_id_or_url() {
    check_identity(json!({ "id": "q-1", "version": "2", "name": "N", "title": "T" }), ("q-1", "2", "T"));
    check_identity(json!({ "url": "http://a.be/q", "name": "N" }), ("http---a.be-q", "", "N"));
    check_identity(json!({ "id": "q", "url": "http://a.be/q" }), ("q", "", "q"));
}

#[test]
fn metadata_is_passed_over() {
    let file = json!({
        "resourceType": "Questionnaire", "id": "q", "meta": {}, "language": "en", "text": { "div": "<div/>" },
        "url": "u", "identifier": [], "version": "1", "name": "N", "title": "T", "derivedFrom": [], "status": "active",
        "_status": {}, "experimental": true, "subjectType": ["Patient"], "date": "2026", "publisher": "P", "contact": [],
        "description": "D", "_description": {}, "useContext": [], "jurisdiction": [], "purpose": "P", "copyright": "C",
        "approvalDate": "2026", "lastReviewDate": "2026", "effectivePeriod": {}, "code": [], "contained": null,
        "extension": [{ "url": "http://example.org/x", "valueString": "y" }],
        "item": [{ "linkId": "a", "id": "1", "code": [{ "code": "x" }], "text": "A", "type": "string", "readOnly": false }]
    });
    assert!(read(&format!("\u{feff}{file}")).is_ok());
}

#[test]
fn a_group_without_text_takes_that_of_the_group_above() {
    let group = with_item(json!({ "linkId": "g", "text": "Outer", "type": "group", "item": [
        { "linkId": "h", "type": "group", "item": [question("a", "string")] }
    ]}));
    assert_eq!(group.items[0].text.base, "Outer");
}
