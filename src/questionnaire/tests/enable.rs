//! Which questions an answer opens.

use serde_json::{Value as Json, json};

use super::{and, choice, code, date, key, question, with_items, words};
use crate::questionnaire::enable::enabled;
use crate::questionnaire::{Answers, Value};

fn when(operator: &str, field: &str, value: Json) -> Json {
    let mut condition = json!({ "question": "a", "operator": operator });
    condition[field] = value;
    condition
}

fn exists(question: &str, yes: bool) -> Json {
    json!({ "question": question, "operator": "exists", "answerBoolean": yes })
}

fn asked_when(link_id: &str, conditions: Json) -> Json {
    and(question(link_id, "string"), json!({ "enableWhen": conditions }))
}

/// A question `b` with one condition on `a`, and these answers to `a`.
#[track_caller]
fn check(condition: Json, answers_to_a: &[Value], expect: bool) {
    let questionnaire = with_items(json!([question("a", "string"), asked_when("b", json!([condition]))]));
    let mut answers = Answers::default();
    answers.set(key("a"), answers_to_a.to_vec());
    assert_eq!(enabled(&questionnaire, &answers, &key("b")), expect);
}

#[test]
fn exists_asks_whether_there_is_an_answer() {
    for (yes, with_answer, without) in [(true, true, false), (false, false, true)] {
        check(when("exists", "answerBoolean", json!(yes)), &[Value::Integer(0)], with_answer);
        check(when("exists", "answerBoolean", json!(yes)), &[], without);
        check(when("exists", "answerBoolean", json!(yes)), &[words("  ")], without);
    }
}

#[test]
fn equal_needs_one_answer_not_equal_needs_none() {
    for (answers, is_equal) in [
        (vec![], false),
        (vec![code("x")], true),
        (vec![code("y")], false),
        (vec![code("y"), code("x")], true),
        (vec![words("x")], false),
    ] {
        check(when("=", "answerCoding", json!({ "code": "x" })), &answers, is_equal);
        check(when("!=", "answerCoding", json!({ "code": "x" })), &answers, !is_equal);
    }
}

#[test]
fn numbers_are_compared() {
    for (operator, at_4, at_5, at_6) in [
        ("=", false, true, false),
        ("!=", true, false, true),
        (">", false, false, true),
        ("<", true, false, false),
        (">=", false, true, true),
        ("<=", true, true, false),
    ] {
        for (field, value) in [("answerInteger", json!(5)), ("answerDecimal", json!(5.0))] {
            for (answer, expect) in [(4, at_4), (5, at_5), (6, at_6)] {
                let condition = || when(operator, field, value.clone());
                check(condition(), &[Value::Integer(answer)], expect);
                check(condition(), &[Value::Decimal(f64::from(i32::try_from(answer).unwrap()))], expect);
                check(condition(), &[code(&answer.to_string())], expect);
            }
        }
    }
    check(when(">", "answerInteger", json!(5)), &[Value::Decimal(5.1)], true);
    check(when(">", "answerInteger", json!(5)), &[], false);
    check(when(">", "answerInteger", json!(5)), &[words("9")], false);
}

#[test]
fn dates_texts_and_booleans_are_compared() {
    let day = |written: &str| [Value::Date(date(written))];
    check(when("<", "answerDate", json!("2026-02-01")), &day("2026-01-31"), true);
    check(when("<", "answerDate", json!("2026-02-01")), &day("2026-02-01"), false);
    check(when(">=", "answerDate", json!("2026-02-01")), &day("2026-02-01"), true);
    check(when("=", "answerBoolean", json!(false)), &[Value::Boolean(false)], true);
    check(when("=", "answerBoolean", json!(false)), &[], false);
    check(when("=", "answerString", json!("own")), &[words(" own ")], true);
    check(when("=", "answerString", json!("own")), &[words("other")], false);
    check(when("=", "answerString", json!("option")), &[code("option")], true);
    check(when(">", "answerString", json!("a")), &[words("b")], false);
    check(when("=", "answerInteger", json!(1)), &[Value::Boolean(true)], false);
}

#[test]
fn conditions_are_joined_by_all_or_any() {
    for (behavior, neither, one, both) in [("all", false, false, true), ("any", false, true, true)] {
        let item =
            and(asked_when("b", json!([exists("a", true), exists("c", true)])), json!({ "enableBehavior": behavior }));
        let questionnaire = with_items(json!([question("a", "string"), question("c", "string"), item]));
        let mut answers = Answers::default();
        assert_eq!(enabled(&questionnaire, &answers, &key("b")), neither);
        answers.set(key("a"), vec![words("x")]);
        assert_eq!(enabled(&questionnaire, &answers, &key("b")), one);
        answers.set(key("c"), vec![words("x")]);
        assert_eq!(enabled(&questionnaire, &answers, &key("b")), both);
    }
}

#[test]
fn a_question_that_is_not_asked_has_no_answer() {
    let questionnaire = with_items(json!([
        question("a", "string"),
        asked_when("b", json!([exists("a", true)])),
        asked_when("c", json!([exists("b", true)])),
        { "linkId": "g", "type": "group", "enableWhen": [exists("b", true)], "item": [question("d", "string")] }
    ]));
    let mut answers = Answers::default();
    answers.set(key("b"), vec![words("kept from before")]);
    for link_id in ["b", "c", "g", "d"] {
        assert!(!enabled(&questionnaire, &answers, &key(link_id)), "{link_id}");
    }
    answers.set(key("a"), vec![words("x")]);
    for link_id in ["b", "c", "g", "d"] {
        assert!(enabled(&questionnaire, &answers, &key(link_id)), "{link_id}");
    }
}

#[test]
fn rows_of_a_group_do_not_see_each_other() {
    let group = json!({ "linkId": "g", "type": "group", "repeats": true, "item": [
        question("a", "string"),
        { "linkId": "h", "type": "group", "item": [asked_when("b", json!([exists("a", true)]))] }
    ]});
    let questionnaire = with_items(json!([
        asked_when("before", json!([exists("a", true)])),
        group,
        asked_when("after", json!([when("=", "answerString", json!("two"))]))
    ]));
    let mut answers = Answers::default();
    answers.add_row(&questionnaire.items[1]);
    let asked = |answers: &Answers| {
        ["b~0", "b~1", "h~1", "before", "after"].map(|written| enabled(&questionnaire, answers, &key(written)))
    };
    assert_eq!(asked(&answers), [false, false, true, false, false]);
    answers.set(key("a~1"), vec![words("two")]);
    assert_eq!(asked(&answers), [false, true, true, true, true]);
    // The nearest answered row before `after` is the last one, so the first does not hide it.
    answers.set(key("a~0"), vec![words("one")]);
    assert_eq!(asked(&answers), [true, true, true, true, true]);
    answers.set(key("a~1"), vec![]);
    assert_eq!(asked(&answers), [true, false, true, true, false]);
    assert!(!enabled(&questionnaire, &answers, &key("b~2")), "a row that is not there");
    assert!(!enabled(&questionnaire, &answers, &key("b")), "a row is needed");
}

#[test]
fn conditions_in_a_circle_come_to_an_end() {
    let questionnaire = with_items(json!([
        asked_when("a", json!([exists("b", true)])),
        asked_when("b", json!([exists("a", true)])),
        asked_when("self", json!([exists("self", true)])),
        asked_when("x", json!([exists("y", false)])),
        asked_when("y", json!([exists("x", false)])),
    ]));
    let asked =
        |answers: &Answers| ["a", "b", "self", "x", "y"].map(|written| enabled(&questionnaire, answers, &key(written)));
    let mut answers = Answers::default();
    assert_eq!(asked(&answers), [false, false, false, true, true]);
    answers.set(key("x"), vec![words("one of the two")]);
    assert_eq!(asked(&answers), [false, false, false, true, false]);
    answers.set(key("x"), vec![]);
    answers.set(key("y"), vec![words("the other")]);
    assert_eq!(asked(&answers), [false, false, false, false, true]);
    // With both answered, the one that comes first counts.
    for written in ["a", "b", "self", "x"] {
        answers.set(key(written), vec![words("x")]);
    }
    assert_eq!(asked(&answers), [true, true, true, true, false]);
}

/// Each question waits for the two beside it, so that looking without remembering would take longer than anyone lives.
#[track_caller]
fn check_chain(waits_for: impl Fn(i32) -> [i32; 2]) {
    let name = |n: i32| format!("q{n}");
    let items: Json = (0..1_000)
        .map(|n| {
            let known = waits_for(n).into_iter().filter(|other| (0..1_000).contains(other));
            let conditions: Vec<Json> = known.map(|other| exists(&name(other), true)).collect();
            and(choice(&name(n), &["x"]), json!({ "enableWhen": conditions, "enableBehavior": "all" }))
        })
        .collect();
    let questionnaire = with_items(items);
    let mut answers = Answers::default();
    for n in 0..1_000 {
        answers.set(key(&name(n)), vec![code("x")]);
    }
    assert!(enabled(&questionnaire, &answers, &key("q500")));
}

#[test]
fn long_chains_take_neither_time_nor_stack() {
    check_chain(|n| [n - 1, n - 2]);
    check_chain(|n| [n + 1, n + 2]);
}
