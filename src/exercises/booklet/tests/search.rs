//! Finding exercises.

use proptest::prelude::*;

use super::{DUTCH, EXERCISES, FRENCH, english};
use crate::exercises::booklet::search::{Entry, Filter, Place};
use crate::exercises::booklet::{Booklet, JobMove, Kind, OwnExercise, Position};

fn entries(booklet: &Booklet) -> Vec<Entry> {
    let own = OwnExercise { steps: "Roll the towel.\nBreathe out.".to_owned(), ..OwnExercise::default() };
    let own = Entry::of_own("own:1".to_owned(), "Étirement du Mollet".to_owned(), &own);
    std::iter::once(own).chain(booklet.exercises.iter().map(Entry::of)).collect()
}

fn ids(filter: &Filter, entries: &[Entry]) -> Vec<String> {
    filter.find(entries).into_iter().map(|entry| entry.id.clone()).collect()
}

fn words(words: &str) -> Filter {
    Filter { words: words.to_owned(), ..Filter::default() }
}

#[track_caller]
fn check_words(typed: &str, expect: &[&str]) {
    assert_eq!(ids(&words(typed), &entries(&english())), expect, "{typed:?}");
}

#[test]
fn all_words_must_be_found_somewhere_whatever_the_capitals_and_accents() {
    check_words("etirement", &["own:1"]);
    check_words("ÉTIREMENT", &["own:1"]);
    check_words("e\u{301}tirement", &["own:1"]);
    check_words("mollet  towel", &["own:1"]);
    check_words("mollet stairs", &[]);
    // Not across two steps.
    check_words("towel.breathe", &[]);
    check_words("xyzzy", &[]);
    check_words(
        " \u{a0} ",
        &ids(&Filter::default(), &entries(&english())).iter().map(String::as_str).collect::<Vec<_>>(),
    );
}

#[test]
fn name_search_words_purpose_steps_and_easier_version_can_be_found() {
    let booklet = english();
    let stairs = &booklet.find("stairs").unwrap().texts;
    let said = [
        &stairs.name,
        &stairs.words[0],
        &stairs.purpose,
        &stairs.steps[1],
        &stairs.easier.name,
        &stairs.easier.steps[2],
    ];
    for text in said {
        let found = ids(&words(text), &entries(&booklet));
        assert!(found.contains(&"stairs".to_owned()), "{text}");
    }
}

#[test]
fn french_and_dutch_are_searched_in_their_own_words() {
    let french = Booklet::read(EXERCISES, FRENCH).unwrap();
    let velo = ids(&words("velo"), &entries(&french));
    assert!(velo.contains(&"cycling".to_owned()), "{velo:?}");
    let dutch = Booklet::read(EXERCISES, DUTCH).unwrap();
    assert_eq!(ids(&words("velo"), &entries(&dutch)), Vec::<String>::new());
}

#[test]
fn ligatures_are_two_letters() {
    let own = Entry::of_own("own:2".to_owned(), "Sœur, cœur, ŒUF, Æ".to_owned(), &OwnExercise::default());
    for typed in ["soeur", "CŒUR", "oeuf", "ae"] {
        assert_eq!(ids(&words(typed), std::slice::from_ref(&own)), ["own:2"], "{typed}");
    }
}

/// What holds for exactly the exercises that are found.
#[track_caller]
fn check_filter(filter: &Filter, holds: impl Fn(&crate::exercises::booklet::Exercise) -> bool) {
    let booklet = english();
    let expect: Vec<String> = booklet
        .exercises
        .iter()
        .filter(|found| holds(&found.exercise))
        .map(|found| found.exercise.id.clone())
        .collect();
    assert!(!expect.is_empty() && expect.len() < booklet.exercises.len(), "{filter:?} must choose: {expect:?}");
    assert_eq!(ids(filter, &entries(&booklet)), expect, "{filter:?}");
}

#[test]
fn kinds_and_moves_are_those_of_the_exercise() {
    for kind in Kind::ALL {
        let filter = Filter { kind: Some(kind), ..Filter::default() };
        check_filter(&filter, |exercise| exercise.kind == kind || exercise.also_kinds.contains(&kind));
    }
    for job_move in JobMove::ALL {
        let filter = Filter { job_move: Some(job_move), ..Filter::default() };
        check_filter(&filter, |exercise| exercise.job_moves.contains(&job_move));
    }
}

#[test]
fn a_position_is_possible_when_the_easier_version_has_it() {
    let check = |place: Place, fits: fn(Position) -> bool| {
        let filter = Filter { place: Some(place), ..Filter::default() };
        check_filter(&filter, |exercise| fits(exercise.position) || fits(exercise.easier_position));
    };
    check(Place::Standing, |position| matches!(position, Position::Standing | Position::Any));
    check(Place::Seated, |position| matches!(position, Position::Seated | Position::Any));
    check(Place::Floor, |position| matches!(position, Position::Floor | Position::Any));
    // Every exercise on the floor has an easier version that is not (domain.md §1.2, E9).
    let filter = Filter { place: Some(Place::NotOnFloor), ..Filter::default() };
    assert_eq!(ids(&filter, &entries(&english())).len(), 24);
    let mut floor_only = english();
    for found in &mut floor_only.exercises {
        found.exercise.position = Position::Floor;
        found.exercise.easier_position = Position::Floor;
    }
    assert_eq!(ids(&filter, &entries(&floor_only)), Vec::<String>::new());
}

#[test]
fn choices_come_together() {
    let filter = Filter { kind: Some(Kind::WorkMove), job_move: Some(JobMove::Lift), ..words("box") };
    check_filter(&filter, |exercise| ["hip-hinge", "lift-turn"].contains(&exercise.id.as_str()));
}

#[test]
fn own_exercises_say_neither_kind_nor_position() {
    let entries = entries(&english());
    assert_eq!(ids(&Filter { mine: true, ..Filter::default() }, &entries), ["own:1"]);
    for filter in [
        Filter { kind: Some(Kind::Mobility), mine: true, ..Filter::default() },
        Filter { place: Some(Place::Standing), mine: true, ..Filter::default() },
        Filter { job_move: Some(JobMove::Lift), mine: true, ..Filter::default() },
    ] {
        assert_eq!(ids(&filter, &entries), Vec::<String>::new());
        assert_eq!((filter.choices(), filter.is_empty()), (2, false));
    }
    assert_eq!((words(" ").choices(), words(" ").is_empty(), words("a").is_empty()), (0, true, false));
}

proptest! {
    /// More to fit never finds more, and never in another order.
    #[test]
    fn a_word_more_finds_some_of_the_same(first in "[a-zé]{0,4}", second in "[a-z]{1,3}") {
        let entries = entries(&english());
        let (few, many) = (ids(&words(&format!("{first} {second}")), &entries), ids(&words(&first), &entries));
        let mut rest = many.iter();
        prop_assert!(few.iter().all(|id| rest.any(|other| other == id)), "{:?} in {:?}", few, many);
    }

    #[test]
    fn an_exercise_is_found_by_its_own_name(at in 0_usize..24, upper: bool) {
        let booklet = english();
        let texts = &booklet.exercises[at].texts;
        let typed = if upper { texts.name.to_uppercase() } else { texts.name.clone() };
        prop_assert!(ids(&words(&typed), &entries(&booklet)).contains(&texts.id));
    }
}
