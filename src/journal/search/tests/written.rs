//! What of each part of the journal can be found, and where it leads.

use super::marks::{goal, week};
use super::{check_in, day, moment};
use crate::journal::At;
use crate::journal::diary::{Block, Load, Place};
use crate::journal::goal::Obstacle;
use crate::journal::measure::{MeasureId, Reading, Shipped};
use crate::journal::search::{Kind, Written};

#[track_caller]
fn check(written: Option<Written>, date: &str, text: &str, page: &At) {
    let written = written.expect("something was written");
    assert_eq!((written.date, written.text.as_str()), (day(date), text));
    assert_eq!(written.kind.page(written.date, &written.id), *page);
}

#[test]
fn words_notes_and_tags_of_days_are_found() {
    let mut noted = check_in("2026-11-23T09:15:02.123", " Better night. ");
    noted.tags = vec!["night".to_owned(), "walked".to_owned()];
    let page = At::CheckIn("2026-11".to_owned(), "20261123T091502123".to_owned());
    check(Written::of_check_in(&noted), "2026-11-23", "Better night.\nnight, walked", &page);
    assert_eq!(Written::of_check_in(&noted).unwrap().tags, ["night", "walked"]);

    let block = Block {
        id: "1".to_owned(),
        date: day("2026-11-22"),
        start: None,
        activity: "Ironing".to_owned(),
        place: Place::Home,
        load: Load::Light,
        minutes: 30,
        had_break: true,
        pain_before: None,
        pain_after: None,
        tired: None,
        note: "Sat down halfway".to_owned(),
        edited: None,
    };
    let page = At::Block("2026-11".to_owned(), "1".to_owned());
    check(Written::of_block(&block), "2026-11-22", "Ironing\nSat down halfway", &page);

    let mut reading =
        Reading::new(MeasureId::Shipped(Shipped::Pain), day("2026-11-21"), 3.0, moment("2026-11-23T09:15:00"));
    assert_eq!(Written::of_reading(&reading), None);
    reading.given_by = "Physiotherapist".to_owned();
    check(Written::of_reading(&reading), "2026-11-21", "Physiotherapist", &At::Measure("pain7".to_owned()));

    let week = week("2026-11-16", None, "2026-11-20T18:00:00");
    let page = At::WorkWeek("2026-11-16".to_owned());
    check(Written::of_work_week(&week), "2026-11-16", "No lifting above the shoulder", &page);
}

#[test]
fn a_goal_is_found_by_all_its_texts_on_their_own_days() {
    let mut goal = goal();
    goal.obstacles = vec![Obstacle { id: "1".to_owned(), what: "Tired".to_owned(), then: "Rest first".to_owned() }];
    let found = Written::of_goal("g1", &goal);
    let said: Vec<(String, &str)> =
        found.iter().map(|written| (written.date.to_string(), written.text.as_str())).collect();
    let expect = [
        ("2026-10-05", "Carry my granddaughter up the stairs\nSunday\nTired\nRest first"),
        ("2026-11-10", "Stairs once"),
        ("2026-11-12", "Stairs twice"),
        ("2026-10-05", "Stairs someday"),
        ("2026-11-15", "Holding the rail"),
    ];
    assert_eq!(said, expect.map(|(date, text)| (date.to_owned(), text)));
    assert!(found.iter().all(|written| written.kind.page(written.date, &written.id) == At::Goal("g1".to_owned())));
}

#[test]
fn what_has_no_words_is_not_there() {
    assert_eq!(Written::of_check_in(&check_in("2026-11-23T09:15:00", " \n ")), None);
    assert_eq!(Written::new(day("2026-11-23"), Kind::Pacing, "1", ["", " "]), None);
}
