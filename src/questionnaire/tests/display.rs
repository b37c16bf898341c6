//! Answers as words.

use serde_json::{Value as Json, json};

use super::{and, choice, code, date, question, with_item, words};
use crate::i18n::Language;
use crate::questionnaire::Value;
use crate::questionnaire::display::{AnswerWords, answer_text};

#[track_caller]
fn check(item: Json, values: &[Value], language: Language, expect: &[&str]) {
    let date = |date: chrono::NaiveDate| date.format("%d/%m/%Y").to_string();
    let answer_words = AnswerWords { yes: "ja", no: "nee", date: &date };
    assert_eq!(answer_text(&with_item(item), values, language, &answer_words), expect);
}

#[test]
fn values_are_written_out() {
    let unit = json!({ "extension": [{
        "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unit", "valueCoding": { "display": "kg" }
    }]});
    let weight = || and(question("a", "decimal"), unit.clone());
    check(weight(), &[Value::Decimal(7.5)], Language::En, &["7.5\u{a0}kg"]);
    check(weight(), &[Value::Decimal(7.5)], Language::NlBe, &["7,5\u{a0}kg"]);
    check(weight(), &[words("heavy")], Language::Nl, &["heavy"]);
    check(question("a", "integer"), &[Value::Integer(7)], Language::Nl, &["7"]);
    check(question("a", "boolean"), &[Value::Boolean(true)], Language::Nl, &["ja"]);
    check(question("a", "boolean"), &[Value::Boolean(false)], Language::Nl, &["nee"]);
    check(question("a", "date"), &[Value::Date(date("2026-01-02"))], Language::Nl, &["02/01/2026"]);
    check(question("a", "text"), &[words("<b>één</b>\ntwee")], Language::Nl, &["<b>één</b>\ntwee"]);
    check(question("a", "text"), &[words(" ")], Language::Nl, &[]);
    check(question("a", "text"), &[], Language::Nl, &[]);
}

#[test]
fn options_are_written_in_the_language() {
    let mut item = choice("a", &["back", "knee"]);
    item["answerOption"][0]["valueCoding"]["_display"] = json!({ "extension": [{
        "url": "http://hl7.org/fhir/StructureDefinition/translation",
        "extension": [{ "url": "lang", "valueCode": "nl" }, { "url": "content", "valueString": "Rug" }]
    }]});
    item["type"] = json!("open-choice");
    let values = [code("back"), code("knee"), code("no longer there"), words("Own words")];
    check(item, &values, Language::NlBe, &["Rug", "knee", "no longer there", "Own words"]);
}
