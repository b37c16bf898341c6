//! Ticking and unticking.

use serde_json::{Value as Json, json};

use super::{and, choice, code, question, with_item, words};
use crate::questionnaire::choosing::{choose, in_force, own_words, words as words_of};
use crate::questionnaire::{Item, Value};

fn several(item: Json) -> Json {
    and(item, json!({ "repeats": true }))
}

fn open(item: Json) -> Json {
    and(item, json!({ "type": "open-choice" }))
}

fn one() -> Item {
    with_item(open(choice("a", &["x", "y", "z"])))
}

fn many() -> Item {
    with_item(open(several(choice("a", &["x", "y", "z"]))))
}

/// `z` clears the others.
fn with_none_of_these() -> Item {
    let mut item = open(several(choice("a", &["x", "y", "z"])));
    let exclusive = "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive";
    item["answerOption"][2]["extension"] = json!([{ "url": exclusive, "valueBoolean": true }]);
    with_item(item)
}

/// `x` and `z` are ticked until the person says otherwise.
fn preselected() -> Item {
    let mut item = several(choice("a", &["x", "y", "z"]));
    item["answerOption"][0]["initialSelected"] = json!(true);
    item["answerOption"][2]["initialSelected"] = json!(true);
    with_item(item)
}

/// Presses the options one after the other; `-x` takes x off.
#[track_caller]
fn check(item: &Item, stored: &[Value], presses: &str, expect: &[Value]) {
    let mut values = stored.to_vec();
    for press in presses.split_whitespace() {
        values = match press.strip_prefix('-') {
            Some(off) => choose(item, &values, off, false),
            None => choose(item, &values, press, true),
        };
    }
    assert_eq!(values, expect, "{presses}");
}

#[test]
fn one_answer_stays_one() {
    check(&one(), &[], "x", &[code("x")]);
    check(&one(), &[], "x z", &[code("z")]);
    check(&one(), &[], "x x", &[code("x")]);
    check(&one(), &[], "x -x", &[]);
    check(&one(), &[words("own")], "y", &[code("y")]);
}

#[test]
fn several_stand_in_the_order_of_the_options_with_own_words_last() {
    check(&many(), &[], "z x y", &[code("x"), code("y"), code("z")]);
    check(&many(), &[], "z x -z", &[code("x")]);
    check(&many(), &[words("own")], "z x", &[code("x"), code("z"), words("own")]);
    check(&many(), &[code("y")], "-x", &[code("y")]);
    check(&many(), &[], "x -x", &[]);
}

#[test]
fn an_option_that_is_gone_from_the_file_is_kept() {
    check(&many(), &[code("gone")], "y", &[code("y"), code("gone")]);
    check(&many(), &[code("gone"), words("own")], "z x", &[code("x"), code("z"), code("gone"), words("own")]);
    check(&many(), &[code("gone")], "-gone", &[]);
}

#[test]
fn none_of_these_clears_the_others_and_they_clear_it() {
    let item = with_none_of_these();
    check(&item, &[], "x y z", &[code("z")]);
    check(&item, &[], "z x", &[code("x")]);
    check(&item, &[words("own"), code("x")], "z", &[code("z")]);
    check(&item, &[], "z -z", &[]);
}

#[test]
fn preselected_options_hold_until_touched() {
    let item = preselected();
    assert_eq!(in_force(&item, &[]), [code("x"), code("z")]);
    check(&item, &[], "y", &[code("x"), code("y"), code("z")]);
    check(&item, &[], "-x", &[code("z")]);
}

#[test]
fn nothing_ticked_is_not_untouched() {
    let item = preselected();
    let mut values = choose(&item, &[], "x", false);
    values = choose(&item, &values, "z", false);
    assert_eq!(in_force(&item, &values), []);
    assert!(!values.is_empty(), "an empty answer would bring the preselected options back");
    assert_eq!(choose(&item, &values, "y", true), [code("y")]);
    assert_eq!(choose(&many(), &[code("x")], "x", false), [], "without preselection nothing is needed");
}

#[test]
fn a_no_to_a_yes_or_no_question_is_an_answer() {
    let item = with_item(question("a", "boolean"));
    assert_eq!(in_force(&item, &[Value::Boolean(false)]), [Value::Boolean(false)]);
    assert_eq!(in_force(&item, &[]), []);
}

#[track_caller]
fn check_words(item: &Item, stored: &[Value], written: &str, expect: &[Value]) {
    assert_eq!(own_words(item, stored, written), expect);
}

#[test]
fn own_words_stand_beside_several_options_and_replace_a_single_one() {
    check_words(&many(), &[code("x")], "Zingen 🎵", &[code("x"), words("Zingen 🎵")]);
    check_words(&many(), &[code("x"), words("old")], " new ", &[code("x"), words(" new ")]);
    check_words(&many(), &[code("x"), words("old")], " ", &[code("x")]);
    check_words(&one(), &[code("x")], "own", &[words("own")]);
    check_words(&one(), &[words("own")], "", &[]);
    check_words(&one(), &[code("x")], "", &[code("x")]);
}

/// "None of these" and own words do not go together, as with any other option.
#[test]
fn own_words_and_none_of_these_clear_each_other() {
    let item = with_none_of_these();
    check_words(&item, &[code("z")], "own", &[words("own")]);
    check(&item, &[words("own")], "z", &[code("z")]);
}

#[test]
fn own_words_are_found_among_the_options() {
    assert_eq!(words_of(&[code("x"), words("own")]), "own");
    assert_eq!(words_of(&[code("x")]), "");
}
