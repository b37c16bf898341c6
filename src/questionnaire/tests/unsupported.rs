//! What is refused by name: valid FHIR that Reprise would show wrongly.

use serde_json::{Value as Json, json};

use super::{and, choice, control, question, try_items};
use crate::questionnaire::fhir::{ReadError, read};

#[track_caller]
fn check(item: Json, expect: &str) {
    let expect = ReadError::Unsupported { element: expect.to_owned(), link_id: Some("a".to_owned()) };
    assert_eq!(try_items(json!([item])), Err(expect));
}

#[test]
fn item_types() {
    for name in ["attachment", "quantity", "reference", "time", "dateTime", "url", "question", "coding"] {
        check(question("a", name), &format!("type: {name}"));
    }
}

#[test]
fn item_elements() {
    let with = |field: &str, value: Json| {
        let mut item = question("a", "string");
        item[field] = value;
        item
    };
    for (field, value) in [
        ("initial", json!([{ "valueString": "x" }])),
        ("definition", json!("http://example.org#x")),
        ("modifierExtension", json!([{}])),
        ("disabledDisplay", json!("hidden")),
        ("answerConstraint", json!("optionsOnly")),
        ("answerValueSet", json!("http://example.org/vs")),
        ("answerOption", json!([{ "valueString": "x" }])),
        ("readOnly", json!(true)),
        ("repeats", json!(true)),
        ("somethingNew", json!(1)),
    ] {
        check(with(field, value), field);
    }
    check(and(question("a", "choice"), json!({ "answerValueSet": "http://example.org/vs" })), "answerValueSet");
    check(and(question("a", "integer"), json!({ "maxLength": 3 })), "maxLength");
    check(and(question("a", "string"), json!({ "item": [question("b", "string")] })), "item.item");
}

#[test]
fn extensions() {
    for (url, expect) in [
        (
            "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
            "sdc-questionnaire-calculatedExpression",
        ),
        (
            "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression",
            "sdc-questionnaire-enableWhenExpression",
        ),
        ("http://hl7.org/fhir/StructureDefinition/cqf-expression", "cqf-expression"),
        ("http://hl7.org/fhir/StructureDefinition/regex", "regex"),
        ("http://hl7.org/fhir/StructureDefinition/minLength", "minLength"),
        ("http://hl7.org/fhir/StructureDefinition/minValue", "minValue"),
        ("http://hl7.org/fhir/StructureDefinition/variable", "variable"),
        ("http://hl7.org/fhir/StructureDefinition/questionnaire-constraint", "questionnaire-constraint"),
        ("http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs", "questionnaire-minOccurs"),
    ] {
        check(and(question("a", "string"), json!({ "extension": [{ "url": url }] })), expect);
    }
    let hidden = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden";
    let hidden = json!({ "extension": [{ "url": hidden, "valueBoolean": true }] });
    check(and(question("a", "string"), hidden), "questionnaire-hidden");
}

#[test]
fn controls() {
    let with = |item: Json, code: &str| and(item, json!({ "extension": [control(code)] }));
    for code in ["autocomplete", "lookup", "spinner", "list", "new-one"] {
        check(with(question("a", "string"), code), &format!("itemControl: {code}"));
    }
    for code in ["header", "footer", "grid", "slider"] {
        let group = and(question("a", "group"), json!({ "item": [question("b", "string")] }));
        check(with(group, code), &format!("itemControl: {code}"));
    }
    for code in ["flyover", "prompt", "security"] {
        check(with(question("a", "display"), code), &format!("itemControl: {code}"));
    }
    let nested = json!({ "item": [{ "linkId": "b", "type": "group", "item": [question("c", "string")] }] });
    check(with(and(question("a", "group"), nested), "list"), "group inside itemControl: list");
}

#[test]
fn options() {
    for field in ["valueDate", "valueTime", "valueReference", "modifierExtension"] {
        let mut option = json!({ "valueString": "x" });
        option[field] = json!("y");
        let item = and(question("a", "choice"), json!({ "answerOption": [option] }));
        check(item, &format!("answerOption.{field}"));
    }
}

#[test]
fn conditions() {
    let with = |condition: Json| and(question("a", "string"), json!({ "enableWhen": [condition] }));
    for answer in ["answerQuantity", "answerReference", "answerTime", "answerDateTime"] {
        let mut condition = json!({ "question": "a", "operator": "=" });
        condition[answer] = json!("x");
        check(with(condition), &format!("enableWhen.{answer}"));
    }
    check(with(json!({ "question": "a", "operator": "~", "answerInteger": 1 })), "enableWhen.operator: ~");
    let two = json!({ "question": "a", "operator": "=", "answerInteger": 1, "answerString": "x" });
    check(with(two), "enableWhen.answerString");
}

#[test]
fn elements_of_the_file() {
    for field in ["contained", "modifierExtension", "implicitRules", "versionAlgorithmString", "copyrightLabel"] {
        let mut file = json!({ "resourceType": "Questionnaire", "id": "q", "item": [choice("a", &["x"])] });
        file[field] = json!("x");
        let expect = ReadError::Unsupported { element: field.to_owned(), link_id: None };
        assert_eq!(read(&file.to_string()), Err(expect));
    }
    let url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-launchContext";
    let file = json!({
        "resourceType": "Questionnaire", "id": "q", "item": [choice("a", &["x"])], "extension": [{ "url": url }]
    });
    let element = "sdc-questionnaire-launchContext".to_owned();
    assert_eq!(read(&file.to_string()), Err(ReadError::Unsupported { element, link_id: None }));
}
