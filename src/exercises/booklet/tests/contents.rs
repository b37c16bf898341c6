//! The two files of a language become one booklet.

use super::{DUTCH, ENGLISH, EXERCISES, FRENCH, english};
use crate::exercises::booklet::contents::NotABooklet;
use crate::exercises::booklet::{Booklet, SharedBooklet};

#[test]
fn each_exercise_has_the_texts_of_its_own() {
    for texts in [ENGLISH, DUTCH, FRENCH] {
        let booklet = Booklet::read(EXERCISES, texts).unwrap();
        assert_eq!(booklet.exercises.len(), 24);
        assert!(booklet.exercises.iter().all(|found| found.exercise.id == found.texts.id));
    }
    let bridge = english().find("bridge").cloned().unwrap();
    assert_eq!((bridge.exercise.start.from.reps, bridge.texts.name.as_str()), (Some(8), "Bridge"));
    assert_eq!(english().find("own:20261123T091502123"), None);
}

#[test]
fn the_order_is_that_of_the_exercises_and_one_without_texts_is_left_out() {
    let texts: Vec<serde_json::Value> = serde_json::from_str(ENGLISH).unwrap();
    let fewer: Vec<_> = texts.into_iter().rev().filter(|texts| texts["id"] != "stairs").collect();
    let booklet = Booklet::read(EXERCISES, &serde_json::to_string(&fewer).unwrap()).unwrap();
    let ids = |booklet: &Booklet| booklet.exercises.iter().map(|found| found.exercise.id.clone()).collect::<Vec<_>>();
    let mut all = ids(&english());
    all.retain(|id| id != "stairs");
    assert_eq!(ids(&booklet), all);
}

#[test]
fn a_broken_file_is_no_booklet() {
    for broken in ["", "[{}]", "{}", "<!doctype html>", &ENGLISH[..ENGLISH.len() / 2]] {
        assert_eq!(Booklet::read(EXERCISES, broken), Err(NotABooklet), "{broken:.20}");
        assert_eq!(Booklet::read(broken, ENGLISH), Err(NotABooklet), "{broken:.20}");
    }
    assert_eq!(Booklet::read("[]", "[]"), Ok(Booklet::default()));
}

#[test]
fn a_shared_booklet_is_equal_to_itself_only() {
    let (one, other) = (SharedBooklet::from(english()), SharedBooklet::from(english()));
    assert_eq!(one, one.clone());
    assert_ne!(one, other);
    assert_eq!(*one, *other);
}
