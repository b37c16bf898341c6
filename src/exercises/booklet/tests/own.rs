//! Own exercises: names, changes, what is not right yet, links.

use chrono::NaiveDate;

use super::dose;
use crate::exercises::booklet::own::check;
use crate::exercises::booklet::{DoseChange, DosePart, OwnChange, OwnExercise, OwnProblem, web_link};
use crate::storage::Key;

fn own() -> OwnExercise {
    OwnExercise {
        name: "Towel stretch".to_owned(),
        steps: "Roll the towel.\n\n  Lie down. \n".to_owned(),
        dose: dose([2, 8, 0, 0, 0]),
        link: "https://example.org/film".to_owned(),
        put_away: false,
    }
}

#[test]
fn it_has_a_name_of_its_own_that_leads_to_its_place() {
    let now = NaiveDate::from_ymd_opt(2026, 11, 23).and_then(|day| day.and_hms_milli_opt(9, 15, 2, 123)).unwrap();
    let id = OwnExercise::new_id(now);
    assert_eq!(id, "own:20261123T091502123");
    let key = OwnExercise::key(&id).unwrap();
    assert_eq!(key.as_str(), "reprise/own-exercise/20261123T091502123");
    assert_eq!(OwnExercise::id(&key), id);
    assert_eq!(OwnExercise::key("bridge"), None);
    assert_eq!(OwnExercise::id(&Key::for_part("a/b")), "own:a/b");
}

#[track_caller]
fn check_change(change: OwnChange, expect: impl FnOnce(&mut OwnExercise)) {
    let mut after = own();
    expect(&mut after);
    assert_ne!(after, own(), "the test must change something");
    assert_eq!(change.apply(Some(own())), after);
}

#[test]
fn a_change_leaves_the_rest_alone() {
    check_change(OwnChange::Name("Stretch".to_owned()), |own| own.name = "Stretch".to_owned());
    check_change(OwnChange::Steps(String::new()), |own| own.steps = String::new());
    check_change(OwnChange::Link("x".to_owned()), |own| own.link = "x".to_owned());
    check_change(OwnChange::PutAway(true), |own| own.put_away = true);
    let minutes = OwnChange::Dose(DoseChange::Part(DosePart::Minutes, Some(5)));
    check_change(minutes, |own| own.dose = dose([2, 8, 0, 5, 0]));
}

#[test]
fn what_is_put_away_comes_back_whole() {
    let away = OwnChange::PutAway(true).apply(Some(own()));
    assert_eq!(OwnChange::PutAway(false).apply(Some(away)), own());
}

#[test]
fn the_first_letter_begins_an_exercise() {
    let begun = OwnChange::Name("T".to_owned()).apply(None);
    assert_eq!(begun, OwnExercise { name: "T".to_owned(), ..OwnExercise::default() });
}

#[test]
fn a_name_is_needed_and_a_dose_that_can_be_meant() {
    let nameless = |name: &str| OwnExercise { name: name.to_owned(), dose: dose([21, 0, 0, 0, 0]), ..own() };
    assert_eq!(check(&own()), None);
    assert_eq!(check(&nameless("")), Some(OwnProblem::NoName));
    assert_eq!(check(&nameless(" \u{a0}")), Some(OwnProblem::NoName));
    assert_eq!(check(&nameless("T")), Some(OwnProblem::Dose(DosePart::Sets)));
    let only_name = OwnExercise { name: "T".to_owned(), ..OwnExercise::default() };
    assert_eq!(check(&only_name), None);
}

#[test]
fn steps_are_the_lines_with_something_on_them() {
    assert_eq!(own().step_list(), ["Roll the towel.", "Lie down."]);
    assert_eq!(OwnExercise::default().step_list(), Vec::<String>::new());
}

#[test]
fn only_a_web_address_is_a_link() {
    for address in ["https://example.org", "http://example.org/a?b=c#d", "HTTPS://Example.org", " https://éxample.org "]
    {
        assert_eq!(web_link(address), Some(address.trim()), "{address}");
    }
    for text in [
        "",
        "example.org",
        "javascript:alert(1)",
        "java\nscript:alert(1)",
        "https:example.org",
        "https://",
        "https:///etc/passwd",
        "https://a b",
        "https://a\nb",
        "file:///etc/passwd",
        "data:text/html,x",
        "é",
        "see https://example.org",
    ] {
        assert_eq!(web_link(text), None, "{text:?}");
    }
}
