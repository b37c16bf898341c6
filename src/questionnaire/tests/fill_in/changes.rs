//! Each change, one by one.

use serde_json::json;

use super::super::{and, question, with_item};
use super::{answer, draft, key, moment, started, words};
use crate::questionnaire::Item;
use crate::questionnaire::fill_in::{Change, FillIn};
use crate::questionnaire::flow::Length;

fn tasks() -> Item {
    let max = "http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs";
    with_item(and(
        question("tasks", "group"),
        json!({
            "repeats": true,
            "extension": [{ "url": max, "valueInteger": 2 }],
            "item": [question("task", "string")]
        }),
    ))
}

/// One change of each kind.
fn every_change() -> [Change; 8] {
    [
        Change::Start(draft()),
        answer("help", "my back"),
        Change::MoveTo("help".parse().unwrap()),
        Change::AddRow(Box::new(tasks())),
        Change::RemoveRow(Box::new(tasks()), 0),
        Change::Lengthen,
        Change::Surprise("so much lifting".to_owned()),
        Change::Finish(moment("2026-11-23T09:25:00")),
    ]
}

#[track_caller]
fn check(before: &FillIn, change: &Change, expect: impl FnOnce(&mut FillIn)) {
    let mut after = before.clone();
    expect(&mut after);
    assert_eq!(change.apply(Some(before.clone())), Some(after));
}

#[test]
fn a_change_changes_its_own_part_and_nothing_else() {
    let before = draft();
    check(&before, &answer("help", "my back"), |after| after.answers.set(key("help"), vec![words("my back")]));
    check(&before, &Change::MoveTo("task~1~another".parse().unwrap()), |after| {
        after.position = Some("task~1~another".parse().unwrap());
    });
    check(&before, &Change::AddRow(Box::new(tasks())), |after| {
        after.answers.add_row(&tasks());
    });
    check(&before, &Change::Lengthen, |after| after.length = Length::Full);
    check(&before, &Change::Surprise("so much".to_owned()), |after| after.surprise = "so much".to_owned());
    let end = moment("2026-11-23T09:25:00");
    check(&before, &Change::Finish(end), |after| after.finished = Some(end));
}

#[test]
fn an_answer_is_replaced_and_taken_back() {
    let mut before = draft();
    before.answers.set(key("help"), vec![words("my back")]);
    check(&before, &answer("help", "my neck"), |after| after.answers.set(key("help"), vec![words("my neck")]));
    check(&before, &Change::Answer(key("help"), Vec::new()), |after| *after = draft());
    check(&before, &Change::Surprise(String::new()), |_| {});
}

#[test]
fn rows_go_up_to_the_maximum_and_down_with_their_answers() {
    let (add, group) = (Change::AddRow(Box::new(tasks())), tasks());
    let full = super::apply_all([&add, &add, &answer("task~0", "a"), &answer("task~1", "b")], Some(draft())).unwrap();
    assert_eq!(full.answers.rows(&group.link_id), 2);
    let left = Change::RemoveRow(Box::new(tasks()), 0).apply(Some(full)).unwrap();
    assert_eq!(left.answers.rows(&group.link_id), 1);
    assert_eq!(left.answers.get(&key("task~0")), [words("b")]);
    assert_eq!(left.answers.answered_count(), 1);
}

#[test]
fn a_finished_one_can_still_be_corrected_and_stays_finished() {
    let first = moment("2026-11-23T09:25:00");
    let finished = Change::Finish(first).apply(Some(draft())).unwrap();
    check(&finished, &Change::Finish(moment("2026-12-24T10:00:00")), |_| {});
    check(&finished, &answer("help", "my back"), |after| after.answers.set(key("help"), vec![words("my back")]));
    check(&finished, &Change::Lengthen, |after| after.length = Length::Full);
}

#[test]
fn starting_what_is_there_already_keeps_it() {
    let mut there = draft();
    there.answers.set(key("help"), vec![words("my back")]);
    let start = Change::Start(started("2026-11-24T09:00:00").1);
    check(&there, &start, |_| {});
    assert_eq!(start.apply(None), Some(started("2026-11-24T09:00:00").1));
}

#[test]
fn a_deleted_one_does_not_come_back() {
    for change in every_change() {
        let expect = if let Change::Start(draft) = &change { Some(draft.clone()) } else { None };
        assert_eq!(change.apply(None), expect, "{change:?}");
    }
}

#[test]
fn what_is_stored_keeps_its_names() {
    let mut full = draft();
    for change in every_change() {
        full = change.apply(Some(full)).unwrap();
    }
    full.position = Some("task~0~another".parse().unwrap());
    let stored = json!({
        "questionnaire": "pre-consult-work",
        "version": "1",
        "length": "full",
        "started": "2026-11-23T09:15:02.123",
        "finished": "2026-11-23T09:25:00",
        "position": "task~0~another",
        "answers": { "values": { "help": [{ "text": "my back" }] } },
        "surprise": "so much lifting",
    });
    assert_eq!(serde_json::to_value(&full).unwrap(), stored);
    assert_eq!(serde_json::from_value::<FillIn>(stored).unwrap(), full);
}
