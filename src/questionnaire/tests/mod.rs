//! The core's rules, tested through files and answers.

#![expect(clippy::needless_pass_by_value, reason = "tests read better when JSON and values are written in place")]

mod answers;
mod bad_input;
mod check;
mod choosing;
mod compare;
mod display;
mod enable;
mod fhir;
mod fill_in;
mod flow;
mod input;
mod overview;
mod own_file;
mod properties;
mod text;
mod unsupported;

use chrono::NaiveDate;
use serde_json::{Value as Json, json};

use super::fhir::{ReadError, read};
use super::{AnswerKey, Item, Questionnaire, Value};

/// The questionnaire that comes with the app.
const OWN_FILE: &str = include_str!("../../../assets/questionnaires/pre-consult-work.json");

fn try_items(items: Json) -> Result<Questionnaire, ReadError> {
    read(&json!({ "resourceType": "Questionnaire", "id": "q", "title": "Test", "item": items }).to_string())
}

#[track_caller]
fn with_items(items: Json) -> Questionnaire {
    try_items(items).expect("readable")
}

/// A file with one question, taken apart.
#[track_caller]
fn with_item(item: Json) -> Item {
    with_items(json!([item])).items.remove(0)
}

fn choice(link_id: &str, codes: &[&str]) -> Json {
    let options: Vec<Json> =
        codes.iter().map(|code| json!({ "valueCoding": { "code": code, "display": code } })).collect();
    json!({ "linkId": link_id, "text": link_id, "type": "choice", "answerOption": options })
}

fn question(link_id: &str, type_name: &str) -> Json {
    json!({ "linkId": link_id, "text": link_id, "type": type_name })
}

/// The JSON with more fields.
fn and(mut json: Json, more: Json) -> Json {
    let (Json::Object(fields), Json::Object(more)) = (&mut json, more) else { panic!("objects") };
    fields.extend(more);
    json
}

fn control(code: &str) -> Json {
    json!({
        "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
        "valueCodeableConcept": { "coding": [{ "system": "http://hl7.org/fhir/questionnaire-item-control", "code": code }] }
    })
}

fn key(written: &str) -> AnswerKey {
    written.into()
}

fn code(code: &str) -> Value {
    Value::Code(code.to_owned())
}

fn words(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn date(written: &str) -> NaiveDate {
    written.parse().expect("date")
}
