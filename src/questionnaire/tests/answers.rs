//! Keys, rows and what is stored.

use serde_json::json;

use super::{code, date, key, question, with_item, words};
use crate::questionnaire::{AnswerKey, Answers, Item, Value};

fn tasks() -> Item {
    with_item(json!({
        "linkId": "tasks", "text": "Tasks", "type": "group", "repeats": true,
        "extension": [{ "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs", "valueInteger": 3 }],
        "item": [question("name", "string"), { "linkId": "more", "type": "group", "item": [question("weight", "decimal")] }]
    }))
}

#[track_caller]
fn check_key(written: &str, link_id: &str, row: Option<u8>) {
    let key: AnswerKey = written.parse().unwrap();
    assert_eq!(key, AnswerKey { link_id: link_id.into(), row });
    assert_eq!(key.to_string(), written);
}

#[test]
fn keys_are_written_back_as_they_were() {
    check_key("pain", "pain", None);
    check_key("pain~0", "pain", Some(0));
    check_key("pain~255", "pain", Some(255));
    check_key("pain~256", "pain~256", None);
    check_key("pain~02", "pain~02", None);
    check_key("pain~", "pain~", None);
    check_key("a~b~1", "a~b", Some(1));
    check_key("", "", None);
}

#[test]
fn stored_answers_come_back_even_when_the_question_is_gone() {
    let stored = json!({
        "values": {
            "no-longer-asked": [{ "code": "yes" }],
            "pain": [{ "integer": 7 }],
            "task~1": [{ "text": "Tillen 💪 <b>" }, { "decimal": 7.3 }, { "boolean": true }, { "date": "2026-02-28" }]
        },
        "rows": { "tasks": 2, "gone": 4 }
    });
    let answers: Answers = serde_json::from_value(stored.clone()).unwrap();
    assert_eq!(answers.get(&key("pain")), [Value::Integer(7)]);
    assert_eq!(answers.get(&key("task~1"))[3], Value::Date(date("2026-02-28")));
    assert_eq!(answers.rows(&"tasks".into()), 2);
    assert_eq!(serde_json::to_value(&answers).unwrap(), stored);
    assert_eq!(serde_json::from_str::<Answers>("{}").unwrap(), Answers::default());
}

#[test]
fn an_empty_answer_is_no_answer() {
    let mut answers = Answers::default();
    assert!(answers.is_empty());
    answers.set(key("a"), vec![words(" ")]);
    assert_eq!((answers.get(&key("a")).len(), answers.answered_count()), (1, 0));
    answers.set(key("a"), vec![words("x")]);
    answers.set(key("b~1"), vec![code("x"), code("y")]);
    assert_eq!(answers.answered_count(), 2);
    assert_eq!(
        answers.iter().map(|(key, values)| (key.to_string(), values.len())).collect::<Vec<_>>(),
        [("a".to_owned(), 1), ("b~1".to_owned(), 2)]
    );
    answers.set(key("a"), vec![words("")]);
    answers.set(key("b~1"), vec![]);
    assert!(answers.is_empty() && answers.iter().next().is_none());
}

#[test]
fn rows_are_added_up_to_the_maximum() {
    let (group, mut answers) = (tasks(), Answers::default());
    assert_eq!(answers.rows(&group.link_id), 1);
    assert_eq!(answers.add_row(&group), Some(1));
    assert_eq!(answers.add_row(&group), Some(2));
    assert_eq!(answers.add_row(&group), None);
    assert_eq!(answers.rows(&group.link_id), 3);
}

#[test]
fn a_group_without_maximum_has_no_more_rows_than_can_be_counted() {
    let (mut group, mut answers) = (tasks(), Answers::default());
    group.max_occurs = None;
    let added = std::iter::from_fn(|| answers.add_row(&group)).count();
    assert_eq!((added, answers.rows(&group.link_id)), (254, 255));
}

/// Answers `tasks` in three rows, takes one row out and says what is left.
fn without_row(row: u8) -> (u8, Vec<String>) {
    let (group, mut answers) = (tasks(), Answers::default());
    answers.add_row(&group);
    answers.add_row(&group);
    for (written, text) in [("name~0", "a"), ("weight~0", "1"), ("weight~1", "2"), ("name~2", "c"), ("other~1", "o")] {
        answers.set(key(written), vec![words(text)]);
    }
    answers.remove_row(&group, row);
    let left = answers.iter().map(|(key, values)| format!("{key}={values:?}")).collect();
    (answers.rows(&group.link_id), left)
}

#[track_caller]
fn check_removal(row: u8, rows: u8, left: &[(&str, &str)]) {
    let left: Vec<String> = left.iter().map(|(key, text)| format!("{key}={:?}", [words(text)])).collect();
    assert_eq!(without_row(row), (rows, left));
}

#[test]
fn removing_a_row_moves_the_later_ones_down() {
    check_removal(0, 2, &[("name~1", "c"), ("other~1", "o"), ("weight~0", "2")]);
    check_removal(1, 2, &[("name~0", "a"), ("name~1", "c"), ("other~1", "o"), ("weight~0", "1")]);
    check_removal(2, 2, &[("name~0", "a"), ("other~1", "o"), ("weight~0", "1"), ("weight~1", "2")]);
    check_removal(3, 3, &[("name~0", "a"), ("name~2", "c"), ("other~1", "o"), ("weight~0", "1"), ("weight~1", "2")]);
}

#[test]
fn removing_the_only_row_empties_it() {
    let (group, mut answers) = (tasks(), Answers::default());
    answers.set(key("name~0"), vec![words("a")]);
    assert!(answers.row_has_answer(&group, 0));
    answers.remove_row(&group, 0);
    assert_eq!((answers.rows(&group.link_id), answers.row_has_answer(&group, 0)), (1, false));
    assert_eq!(answers, Answers::default());
    answers.add_row(&group);
    answers.remove_row(&group, 1);
    assert_eq!(answers, Answers::default());
}
