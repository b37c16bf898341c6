//! Which steps there are.

use serde_json::json;

use super::{answered, core, group, ids, if_answered, mixed, screen};
use crate::questionnaire::Answers;
use crate::questionnaire::flow::{Length, StepKind, questions_of, steps};
use crate::questionnaire::tests::{key, question, with_items, words};

#[track_caller]
fn check(answers: &Answers, length: Length, expect: &[&str]) {
    assert_eq!(ids(&steps(&mixed(), answers, length)), expect);
}

#[test]
fn sections_follow_each_other() {
    let fresh = ["intro", "help", "more", "table", "name~0", "details~0", "loose", "end"];
    check(&Answers::default(), Length::Full, &fresh);
}

#[test]
fn an_answer_opens_questions() {
    let expect = [
        "intro",
        "help",
        "more",
        "table",
        "name~0",
        "what~0",
        "details~0",
        "tasks~0~another",
        "loose",
        "end",
        "follow-up",
    ];
    check(&answered(&["name~0", "end"]), Length::Full, &expect);
}

#[test]
fn the_short_version_has_what_is_core() {
    check(&Answers::default(), Length::Short, &["intro", "help"]);
}

#[test]
fn rows_come_one_after_the_other_up_to_the_maximum() {
    let questionnaire = mixed();
    let mut answers = answered(&["weight~0"]);
    let rows = |answers: &Answers| ids(&steps(&questionnaire, answers, Length::Full))[4..].to_vec();
    assert_eq!(rows(&answers), ["name~0", "details~0", "tasks~0~another", "loose", "end"]);
    answers.add_row(&questionnaire.items[2]);
    assert_eq!(rows(&answers), ["name~0", "details~0", "name~1", "details~1", "loose", "end"]);
    answers.set(key("name~1"), vec![words("x")]);
    assert_eq!(rows(&answers), ["name~0", "details~0", "name~1", "what~1", "details~1", "loose", "end"]);
}

#[test]
fn a_screen_has_its_enabled_questions() {
    let nested = group("s", json!([question("a", "string"), if_answered("b", "a"), question("note", "display")]));
    let questionnaire = with_items(json!([group("g", json!([screen(nested, "list")]))]));
    let shown = |answers: &Answers| {
        let steps = steps(&questionnaire, answers, Length::Full);
        assert_eq!((steps.len(), steps[0].kind), (1, StepKind::Screen));
        let shown: Vec<_> = questions_of(&questionnaire, &steps[0])
            .into_iter()
            .map(|(item, key)| (item.link_id.to_string(), key.to_string()))
            .collect();
        assert!(shown.iter().all(|(link_id, key)| link_id == key));
        shown.into_iter().map(|(link_id, _)| link_id).collect::<Vec<_>>()
    };
    assert_eq!(shown(&Answers::default()), ["a", "note"]);
    assert_eq!(shown(&answered(&["a"])), ["a", "b", "note"]);
}

#[test]
fn a_screen_without_questions_is_left_out() {
    let empty = group("s", json!([if_answered("b", "a"), question("note", "display")]));
    let questionnaire = with_items(json!([question("a", "string"), screen(empty, "list")]));
    assert_eq!(ids(&steps(&questionnaire, &Answers::default(), Length::Full)), ["a"]);
}

#[test]
fn a_core_question_brings_its_screen() {
    let screen = screen(group("s", json!([question("a", "string"), core(question("b", "string"), true)])), "list");
    let questionnaire = with_items(json!([screen]));
    let steps = steps(&questionnaire, &Answers::default(), Length::Short);
    assert_eq!(steps[0].questions, [key("b")]);
}

#[test]
fn a_repeating_screen_is_one_step_for_each_row() {
    let mut rows = screen(group("g", json!([question("a", "string")])), "list");
    rows["repeats"] = json!(true);
    let questionnaire = with_items(json!([rows]));
    let mut answers = answered(&["a~0"]);
    answers.add_row(&questionnaire.items[0]);
    assert_eq!(ids(&steps(&questionnaire, &answers, Length::Full)), ["g~0", "g~1"]);
    answers.set(key("a~1"), vec![words("x")]);
    assert_eq!(ids(&steps(&questionnaire, &answers, Length::Full)), ["g~0", "g~1", "g~1~another"]);
}
