//! Files that are broken, hostile or merely strange.

use serde_json::{Value as Json, json};

use super::{and, choice, control, question, try_items, with_item};
use crate::questionnaire::fhir::{Flaw, MAX_BYTES, MAX_DEPTH, MAX_ITEMS, ReadError, read};

#[track_caller]
fn check_file(json: &str, expect: &ReadError) {
    assert_eq!(read(json).as_ref(), Err(expect));
}

#[track_caller]
fn check(items: Json, problem: Flaw, link_id: Option<&str>) {
    assert_eq!(try_items(items), Err(ReadError::Invalid { problem, link_id: link_id.map(str::to_owned) }));
}

fn wrong(element: &str) -> Flaw {
    Flaw::WrongValue { element: element.to_owned() }
}

#[test]
fn what_is_no_questionnaire_is_said_to_be_none() {
    check_file("", &ReadError::NotJson { line: 1, column: 0 });
    check_file("{\n  \"a\": ,\n}", &ReadError::NotJson { line: 2, column: 8 });
    check_file("<Questionnaire/>", &ReadError::NotJson { line: 1, column: 1 });
    for json in ["[]", "null", "3", "\"Questionnaire\"", "{}", "{\"resourceType\":\"Patient\"}"] {
        check_file(json, &ReadError::NotAQuestionnaire);
    }
}

#[test]
fn a_file_needs_a_name_and_items() {
    let file = |more: Json| and(json!({ "resourceType": "Questionnaire" }), more).to_string();
    let invalid = |problem| ReadError::Invalid { problem, link_id: None };
    check_file(&file(json!({})), &invalid(Flaw::MissingId));
    check_file(&file(json!({ "id": "a b" })), &invalid(Flaw::MissingId));
    check_file(&file(json!({ "id": "a" })), &invalid(Flaw::Empty));
    check_file(&file(json!({ "id": "a", "item": [] })), &invalid(Flaw::Empty));
    check_file(&file(json!({ "id": "a", "item": {} })), &invalid(wrong("item")));
    check_file(&file(json!({ "id": 7 })), &invalid(wrong("id")));
}

#[test]
fn link_ids() {
    check(json!([{ "text": "A", "type": "string" }]), Flaw::MissingLinkId, None);
    check(json!([question(" ", "string")]), Flaw::MissingLinkId, None);
    check(json!([question("a~1", "string")]), Flaw::TildeInLinkId, Some("a~1"));
    check(json!([question("a", "string"), question("a", "text")]), Flaw::DuplicateLinkId, Some("a"));
    let help = and(question("b", "display"), json!({ "extension": [control("help")] }));
    let twice = json!([question("b", "string"), and(question("a", "string"), json!({ "item": [help] }))]);
    check(twice, Flaw::DuplicateLinkId, Some("b"));
}

#[test]
fn items() {
    check(json!(["a"]), wrong(""), None);
    check(json!([{ "linkId": "a", "type": "string" }]), Flaw::MissingText, Some("a"));
    check(json!([{ "linkId": "a", "text": "A" }]), wrong("type"), Some("a"));
    check(json!([question("a", "group")]), Flaw::EmptyGroup, Some("a"));
    check(json!([and(question("a", "string"), json!({ "required": "yes" }))]), wrong("required"), Some("a"));
    check(json!([and(question("a", "string"), json!({ "maxLength": 0 }))]), wrong("maxLength"), Some("a"));
    let inner = json!({ "linkId": "i", "type": "group", "repeats": true, "item": [question("a", "string")] });
    let outer = json!({ "linkId": "o", "type": "group", "repeats": true, "item": [inner] });
    check(json!([outer]), Flaw::NestedRepeats, Some("i"));
}

#[test]
fn options_and_bounds() {
    check(json!([question("a", "choice")]), Flaw::NoOptions, Some("a"));
    check(json!([choice("a", &["x", "x"])]), Flaw::DuplicateOption { code: "x".to_owned() }, Some("a"));
    let empty = and(question("a", "choice"), json!({ "answerOption": [{}] }));
    check(json!([empty]), wrong("answerOption.value"), Some("a"));
    for (kind, field, min, max) in [
        ("integer", "valueInteger", json!(5), json!(4)),
        ("decimal", "valueDecimal", json!(0.2), json!(0.1)),
        ("date", "valueDate", json!("2026-02-01"), json!("2026-01-31")),
    ] {
        let bound = |side: &str, value: Json| {
            let mut bound = json!({ "url": format!("http://hl7.org/fhir/StructureDefinition/{side}Value") });
            bound[field] = value;
            bound
        };
        let item = and(question("a", kind), json!({ "extension": [bound("min", min), bound("max", max)] }));
        check(json!([item]), Flaw::MinAboveMax, Some("a"));
    }
    let url = "http://hl7.org/fhir/StructureDefinition/minValue";
    let year = and(question("a", "date"), json!({ "extension": [{ "url": url, "valueDate": "2026" }] }));
    check(json!([year]), wrong("minValue"), Some("a"));
    let none = json!({ "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs", "valueInteger": 0 });
    let item = and(choice("a", &["x"]), json!({ "extension": [none] }));
    check(json!([item]), wrong("questionnaire-maxOccurs"), Some("a"));
}

#[test]
fn an_extension_needs_a_value_of_its_type() {
    let fhir = "http://hl7.org/fhir/StructureDefinition";
    for (url, value, name) in [
        (format!("{fhir}/minValue"), json!({ "valueDecimal": 0.5 }), "minValue"),
        (format!("{fhir}/maxValue"), json!({}), "maxValue"),
        (format!("{fhir}/questionnaire-maxOccurs"), json!({ "valueInteger": "2" }), "questionnaire-maxOccurs"),
        (format!("{fhir}/questionnaire-unit"), json!({ "valueCoding": {} }), "questionnaire-unit"),
        ("urn:reprise:core".to_owned(), json!({ "valueString": "true" }), "urn:reprise:core"),
    ] {
        let extension = and(json!({ "url": url }), value);
        check(json!([and(question("a", "integer"), json!({ "extension": [extension] }))]), wrong(name), Some("a"));
    }
}

#[test]
fn conditions() {
    let on = |question: &str| json!({ "question": question, "operator": "exists", "answerBoolean": true });
    let with = |conditions: Json| and(question("a", "string"), json!({ "enableWhen": conditions }));
    let unknown = |question: &str| Flaw::UnknownQuestion { question: question.to_owned() };
    check(json!([with(json!([on("zz")]))]), unknown("zz"), Some("a"));
    check(json!([question("d", "display"), with(json!([on("d")]))]), unknown("d"), Some("a"));
    check(json!([with(json!([on("a"), on("a")]))]), Flaw::MissingEnableBehavior, Some("a"));
    let exists = json!([{ "question": "a", "operator": "exists", "answerInteger": 1 }]);
    check(json!([with(exists)]), wrong("enableWhen.answer"), Some("a"));
    check(json!([with(json!([{ "question": "a", "operator": "=" }]))]), wrong("enableWhen.answer"), Some("a"));
    let behavior = and(with(json!([on("a")])), json!({ "enableBehavior": "some" }));
    check(json!([behavior]), wrong("enableBehavior"), Some("a"));
}

fn nested(levels: usize) -> String {
    let open = r#"{"linkId":"N","text":"G","type":"group","item":["#;
    let groups: String = (0..levels).map(|level| open.replace('N', &format!("g{level}"))).collect();
    let items = format!(r#"{groups}{{"linkId":"a","text":"A","type":"string"}}{}"#, "]}".repeat(levels));
    format!(r#"{{"resourceType":"Questionnaire","id":"q","item":[{items}]}}"#)
}

#[test]
fn size_and_depth_are_bounded() {
    let invalid = |problem, link_id: Option<&str>| ReadError::Invalid { problem, link_id: link_id.map(str::to_owned) };
    check_file(&" ".repeat(MAX_BYTES + 1), &invalid(Flaw::TooLarge, None));
    check_file(&nested(10_000), &invalid(Flaw::TooDeep, None));
    check_file(&nested(30), &invalid(Flaw::TooDeep, Some("g13")));
    assert!(read(&nested(MAX_DEPTH)).is_ok());
    let many = |count: usize| (0..count).map(|n| question(&format!("q{n}"), "string")).collect::<Json>();
    assert!(try_items(many(MAX_ITEMS)).is_ok());
    check(many(MAX_ITEMS + 1), Flaw::TooManyItems, Some("q2000"));
}

#[test]
fn strange_texts_are_only_texts() {
    for text in [
        "é".repeat(10_000).as_str(),
        "💪🏽 tillen",
        "كم ساعة تعمل؟",
        "<script>alert(1)</script>",
        "a\u{0}b",
        "\u{202e}abc",
    ] {
        assert_eq!(with_item(json!({ "linkId": text, "text": text, "type": "string" })).text.base, text);
    }
}
