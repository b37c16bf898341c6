//! Types, options and layouts.

use serde_json::{Value as Json, json};

use super::{bound, translated};
use crate::i18n::Language;
use crate::questionnaire::tests::{and, choice, control, date, question, with_item};
use crate::questionnaire::{Bounds, ItemKind, Layout, Value};

#[track_caller]
fn check_kind(item: Json, expect: &ItemKind) {
    assert_eq!(with_item(item).kind, *expect);
}

#[test]
fn every_type_is_read() {
    let integers = |min, max| json!([bound("min", "valueInteger", min), bound("max", "valueInteger", max)]);
    check_kind(question("a", "display"), &ItemKind::Display);
    check_kind(question("a", "boolean"), &ItemKind::Boolean);
    check_kind(question("a", "string"), &ItemKind::String { max_length: None });
    check_kind(and(question("a", "string"), json!({ "maxLength": 40 })), &ItemKind::String { max_length: Some(40) });
    check_kind(and(question("a", "text"), json!({ "maxLength": 40 })), &ItemKind::Text { max_length: Some(40) });
    check_kind(question("a", "integer"), &ItemKind::Integer(Bounds { min: None, max: None }));
    check_kind(
        and(question("a", "integer"), json!({ "extension": integers(json!(0), json!(168)) })),
        &ItemKind::Integer(Bounds { min: Some(0), max: Some(168) }),
    );
    check_kind(
        and(
            question("a", "decimal"),
            json!({ "extension": [bound("min", "valueDecimal", json!(0.5)), bound("max", "valueInteger", json!(9))] }),
        ),
        &ItemKind::Decimal(Bounds { min: Some(0.5), max: Some(9.0) }),
    );
    check_kind(
        and(question("a", "date"), json!({ "extension": [bound("max", "valueDate", json!("2030-01-31"))] })),
        &ItemKind::Date(Bounds { min: None, max: Some(date("2030-01-31")) }),
    );
}

#[test]
fn a_slider_with_few_steps_is_a_scale() {
    let slider = |min: i64, max: i64| {
        let bounds =
            [bound("min", "valueInteger", json!(min)), bound("max", "valueInteger", json!(max)), control("slider")];
        and(question("a", "integer"), json!({ "extension": bounds }))
    };
    check_kind(slider(0, 10), &ItemKind::Scale(Bounds { min: Some(0), max: Some(10) }));
    check_kind(slider(0, 20), &ItemKind::Scale(Bounds { min: Some(0), max: Some(20) }));
    check_kind(slider(0, 100), &ItemKind::Integer(Bounds { min: Some(0), max: Some(100) }));
    check_kind(slider(i64::MIN, i64::MAX), &ItemKind::Integer(Bounds { min: Some(i64::MIN), max: Some(i64::MAX) }));
    check_kind(
        and(question("a", "integer"), json!({ "extension": [control("slider")] })),
        &ItemKind::Integer(Bounds { min: None, max: None }),
    );
}

#[test]
fn options_are_read() {
    let item = with_item(json!({
        "linkId": "a", "text": "A", "type": "open-choice", "repeats": true,
        "extension": [
            control("drop-down"),
            { "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs", "valueInteger": 300 }
        ],
        "answerOption": [
            { "valueCoding": { "system": "x", "code": "back", "display": "Back", "_display": translated("nl", "Rug") } },
            { "valueString": "Knee", "_valueString": translated("fr", "Genou"), "initialSelected": true },
            { "valueInteger": 3 },
            { "valueCoding": { "display": "Neck" } },
            {
                "valueCoding": { "code": "none" },
                "extension": [{
                    "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive", "valueBoolean": true
                }]
            }
        ]
    }));
    assert_eq!((item.repeats, item.max_occurs), (true, Some(255)));
    assert_eq!(item.preselected(), [Value::Code("Knee".to_owned())]);
    let ItemKind::Choice { options, open: true, drop_down: true } = item.kind else { panic!("{:?}", item.kind) };
    let read: Vec<_> = options
        .iter()
        .map(|o| (o.code.as_str(), o.text.in_language(Language::Nl), o.text.in_language(Language::Fr), o.exclusive))
        .collect();
    assert_eq!(
        read,
        [
            ("back", "Rug", "Back", false),
            ("Knee", "Knee", "Genou", false),
            ("3", "3", "3", false),
            ("Neck", "Neck", "Neck", false),
            ("none", "none", "none", true),
        ]
    );
}

#[track_caller]
fn check_layout(code: &str, items: Json, expect: Layout) {
    let group = json!({ "linkId": "g", "text": "G", "type": "group", "extension": [control(code)], "item": items });
    assert_eq!(with_item(group).kind, ItemKind::Group(expect));
}

#[test]
fn a_group_is_laid_out_as_its_control_says() {
    let same = json!([choice("a", &["x", "y"]), choice("b", &["x", "y"])]);
    let different = json!([choice("a", &["x", "y"]), choice("b", &["y", "x"])]);
    check_layout("list", same.clone(), Layout::Screen);
    check_layout("page", same.clone(), Layout::Section);
    check_layout("table", same.clone(), Layout::Table);
    check_layout("htable", same.clone(), Layout::Table);
    check_layout("gtable", same, Layout::Table);
    check_layout("gtable", different, Layout::Screen);
    check_layout("table", json!([choice("a", &["x"]), question("b", "string")]), Layout::Screen);
    let mut repeating =
        json!({ "linkId": "g", "text": "G", "type": "group", "repeats": true, "item": [choice("a", &["x"])] });
    repeating["extension"] = json!([control("gtable")]);
    check_kind(repeating.clone(), &ItemKind::Group(Layout::Screen));
    repeating["extension"] = json!([control("table")]);
    check_kind(repeating, &ItemKind::Group(Layout::Table));
}
