//! What stands around a question: words, labels, extensions, conditions.

use serde_json::{Value as Json, json};

use super::translated;
use crate::i18n::Language;
use crate::questionnaire::tests::{and, control, date, question, with_item, with_items};
use crate::questionnaire::{LocalText, Operator, SummaryRule, Value};

#[test]
fn words_around_a_question_are_part_of_it() {
    let below = |id: &str, code: &str| json!({ "linkId": id, "text": code, "_text": translated("nl", id), "type": "display", "extension": [control(code)] });
    let item = with_item(json!({
        "linkId": "a", "prefix": "Pain", "_prefix": translated("nl", "Pijn"), "text": "<b>Pain</b>?", "type": "integer",
        "_text": translated("nl", "Pijn?"), "required": true,
        "item": [below("1", "help"), below("2", "lower"), below("3", "upper"), below("4", "unit")]
    }));
    let in_dutch = |text: &Option<_>| text.as_ref().map(|t: &LocalText| t.in_language(Language::Nl).to_owned());
    assert_eq!(item.text.base, "<b>Pain</b>?");
    assert_eq!(item.text.in_language(Language::NlBe), "Pijn?");
    assert_eq!(in_dutch(&item.label).as_deref(), Some("Pijn"));
    assert_eq!(
        [&item.help, &item.lower, &item.upper, &item.unit].map(in_dutch).map(Option::unwrap),
        ["1", "2", "3", "4"]
    );
    assert!(item.items.is_empty() && item.required);
}

#[test]
fn a_number_before_a_question_is_no_label() {
    let label = |more: Json| with_item(and(question("a", "string"), more)).label.map(|label| label.base);
    assert_eq!(label(json!({ "prefix": "1.2" })), None);
    assert_eq!(label(json!({ "prefix": "A)" })), None);
    assert_eq!(label(json!({ "prefix": "Job" })), Some("Job".to_owned()));
    let short = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-shortText";
    let both = json!({ "prefix": "Your job", "extension": [{ "url": short, "valueString": "Work" }] });
    assert_eq!(label(both), Some("Work".to_owned()));
}

#[test]
fn own_extensions_and_unit_are_read() {
    let item = with_item(and(
        question("a", "decimal"),
        json!({ "extension": [
            { "url": "urn:reprise:core", "valueBoolean": false },
            { "url": "urn:reprise:summary-block", "valueCode": "load" },
            { "url": "urn:reprise:summary-only", "valueCode": "often" },
            { "url": "urn:reprise:summary-only", "valueCode": "always" },
            { "url": "urn:reprise:summary-choice", "valueBoolean": true },
            {
                "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unit",
                "valueCoding": { "code": "kg", "display": "kilo", "_display": translated("fr", "kilos") }
            },
            { "url": "http://example.org/colour", "valueString": "green" },
            { "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden", "valueBoolean": false }
        ]}),
    ));
    assert_eq!(item.core, Some(false));
    assert_eq!(item.unit.unwrap().in_language(Language::Fr), "kilos");
    let only = vec!["often".to_owned(), "always".to_owned()];
    assert_eq!(item.summary, SummaryRule { block: Some("load".to_owned()), only, chooses_blocks: true });
}

#[test]
fn conditions_are_read() {
    let condition = |operator: &str, answer: Json| and(json!({ "question": "a", "operator": operator }), answer);
    let questionnaire = with_items(json!([
        question("a", "integer"),
        and(
            question("b", "string"),
            json!({ "enableBehavior": "any", "enableWhen": [
                condition("exists", json!({ "answerBoolean": true })),
                condition("=", json!({ "answerInteger": 1 })),
                condition("!=", json!({ "answerDecimal": 1.5 })),
                condition(">", json!({ "answerDate": "2026-01-31" })),
                condition("<", json!({ "answerString": "x" })),
                condition(">=", json!({ "answerCoding": { "system": "s", "code": "c" } })),
                condition("<=", json!({ "answerInteger": 4 })),
            ]})
        )
    ]));
    let enable = &questionnaire.items[1].enable;
    let read: Vec<_> = enable.conditions.iter().map(|c| (c.operator, c.answer.clone())).collect();
    assert!(enable.any);
    assert_eq!(
        read,
        [
            (Operator::Exists, Value::Boolean(true)),
            (Operator::Equal, Value::Integer(1)),
            (Operator::NotEqual, Value::Decimal(1.5)),
            (Operator::Greater, Value::Date(date("2026-01-31"))),
            (Operator::Less, Value::Text("x".to_owned())),
            (Operator::GreaterOrEqual, Value::Code("c".to_owned())),
            (Operator::LessOrEqual, Value::Integer(4)),
        ]
    );
}
