//! What is said about an answer.

use chrono::NaiveDate;
use serde_json::{Value as Json, json};

use super::{and, choice, code, date, question, with_item, words};
use crate::questionnaire::Value;
use crate::questionnaire::check::{EARLIEST_DATE, Problem, check as check_answer};

const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();

#[track_caller]
fn check(item: Json, values: &[Value], expect: Option<Problem>) {
    assert_eq!(check_answer(&with_item(item), values, TODAY), expect);
}

fn bounded(type_name: &str, field: &str, min: Json, max: Json) -> Json {
    let bound = |side: &str, value: Json| {
        let mut bound = json!({ "url": format!("http://hl7.org/fhir/StructureDefinition/{side}Value") });
        bound[field] = value;
        bound
    };
    let both = [("min", min), ("max", max)];
    let bounds: Vec<Json> = both.into_iter().filter(|(_, v)| !v.is_null()).map(|(side, v)| bound(side, v)).collect();
    and(question("a", type_name), json!({ "extension": bounds }))
}

#[test]
fn only_what_is_required_must_be_answered() {
    let required = || and(question("a", "text"), json!({ "required": true }));
    check(question("a", "text"), &[], None);
    check(required(), &[], Some(Problem::Required));
    check(required(), &[words(" \n")], Some(Problem::Required));
    check(required(), &[words("x")], None);
    check(and(question("a", "display"), json!({ "required": true })), &[], None);
}

#[test]
fn numbers() {
    let hours = || bounded("integer", "valueInteger", json!(0), json!(168));
    check(hours(), &[Value::Integer(0)], None);
    check(hours(), &[Value::Integer(168)], None);
    check(hours(), &[Value::Integer(-1)], Some(Problem::TooSmall { min: 0.0 }));
    check(hours(), &[Value::Integer(169)], Some(Problem::TooLarge { max: 168.0 }));
    check(hours(), &[words("abc")], Some(Problem::NotANumber));
    check(hours(), &[words("7,5")], Some(Problem::NotWhole));
    check(hours(), &[Value::Boolean(true)], Some(Problem::NotANumber));
    check(hours(), &[words("99999999999999999999")], Some(Problem::TooLarge { max: 168.0 }));
    let largest = Problem::TooLarge { max: 9_007_199_254_740_991.0 };
    check(question("a", "integer"), &[words("99999999999999999999")], Some(largest));
    let weight = || bounded("decimal", "valueDecimal", json!(0.5), json!(40.5));
    check(weight(), &[Value::Decimal(0.5)], None);
    check(weight(), &[Value::Integer(40)], None);
    check(weight(), &[Value::Decimal(0.4)], Some(Problem::TooSmall { min: 0.5 }));
    check(weight(), &[Value::Decimal(40.6)], Some(Problem::TooLarge { max: 40.5 }));
    check(weight(), &[words("heavy")], Some(Problem::NotANumber));
}

#[test]
fn dates() {
    let day = |written: &str| [Value::Date(date(written))];
    let plain = || question("a", "date");
    check(plain(), &day("1940-01-01"), None);
    check(plain(), &day("2026-11-23"), None);
    check(plain(), &day("1939-12-31"), Some(Problem::DateTooEarly { min: EARLIEST_DATE }));
    check(plain(), &day("1900-01-01"), Some(Problem::DateTooEarly { min: EARLIEST_DATE }));
    check(plain(), &day("2026-11-24"), Some(Problem::DateInFuture));
    check(plain(), &[words("31-11-2026")], Some(Problem::NotADate));
    let min = || bounded("date", "valueDate", json!("2026-01-01"), Json::Null);
    check(min(), &day("2027-01-01"), None);
    check(min(), &day("2025-12-31"), Some(Problem::DateTooEarly { min: date("2026-01-01") }));
    let max = || bounded("date", "valueDate", Json::Null, json!("2026-01-01"));
    check(max(), &day("1900-01-01"), None);
    check(max(), &day("2026-01-02"), Some(Problem::DateTooLate { max: date("2026-01-01") }));
}

#[test]
fn texts_are_counted_in_characters() {
    let short = || and(question("a", "string"), json!({ "maxLength": 3 }));
    check(short(), &[words("éé💪")], None);
    check(short(), &[words("abcd")], Some(Problem::TooLong { max: 3, length: 4 }));
    check(question("a", "text"), &[words(&"a".repeat(10_000))], None);
}

#[test]
fn options() {
    let open = || and(choice("a", &["x", "y"]), json!({ "type": "open-choice" }));
    check(choice("a", &["x", "y"]), &[code("x")], None);
    check(choice("a", &["x", "y"]), &[code("z")], Some(Problem::UnknownOption));
    check(choice("a", &["x", "y"]), &[words("x")], Some(Problem::UnknownOption));
    check(choice("a", &["x", "y"]), &[code("x"), code("y")], Some(Problem::TooMany { max: 1 }));
    check(open(), &[words("something else")], None);
    check(open(), &[code("z")], Some(Problem::UnknownOption));
    let several = |max: Json| and(choice("a", &["x", "y", "z"]), and(json!({ "repeats": true }), max));
    let two = json!({ "extension": [{
        "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs", "valueInteger": 2
    }]});
    check(several(json!({})), &[code("x"), code("y"), code("z")], None);
    check(several(two.clone()), &[code("x"), code("y")], None);
    check(several(two), &[code("x"), code("y"), code("z")], Some(Problem::TooMany { max: 2 }));
    check(question("a", "boolean"), &[Value::Boolean(false)], None);
    check(question("a", "boolean"), &[code("yes")], Some(Problem::UnknownOption));
}
