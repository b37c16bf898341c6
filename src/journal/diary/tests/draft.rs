//! What is written down quickly.

use super::{block, day, moment};
use crate::journal::diary::{Block, BlockProblem, Draft, Load, Place};
use crate::journal::{DayProblem, day_problem};

fn full() -> Draft {
    Draft {
        activity: " Vacuuming upstairs ".to_owned(),
        place: Some(Place::Home),
        load: Some(Load::Heavy),
        minutes: "25".to_owned(),
    }
}

fn made(draft: &Draft, date: &str) -> Result<Block, BlockProblem> {
    draft.block(day(date), day("2026-11-23"), moment("2026-11-23T09:15:02"))
}

#[test]
fn a_full_form_makes_a_block() {
    let expect = Block {
        place: Place::Home,
        ..block("20261123T091502000", "2026-11-22", "Vacuuming upstairs", Load::Heavy, 25)
    };
    assert_eq!(made(&full(), "2026-11-22"), Ok(expect));
}

#[test]
fn the_first_thing_that_is_wrong_is_said() {
    let cases = [
        (Draft::default(), BlockProblem::NoActivity),
        (Draft { activity: " \n ".to_owned(), ..full() }, BlockProblem::NoActivity),
        (Draft { place: None, load: None, ..full() }, BlockProblem::NoPlace),
        (Draft { load: None, minutes: String::new(), ..full() }, BlockProblem::NoLoad),
        (Draft { minutes: String::new(), ..full() }, BlockProblem::Minutes),
        (Draft { minutes: "0".to_owned(), ..full() }, BlockProblem::Minutes),
        (Draft { minutes: "1441".to_owned(), ..full() }, BlockProblem::Minutes),
        (Draft { minutes: "1e308".to_owned(), ..full() }, BlockProblem::Minutes),
    ];
    for (draft, problem) in cases {
        assert_eq!(made(&draft, "2026-11-23"), Err(problem), "{draft:?}");
    }
}

#[test]
fn only_days_that_have_been_are_taken() {
    assert_eq!(made(&full(), "2026-11-24"), Err(BlockProblem::Day(DayProblem::InFuture)));
    assert_eq!(made(&full(), "1899-12-31"), Err(BlockProblem::Day(DayProblem::TooEarly)));
    assert_eq!(day_problem(day("1900-01-01"), day("2026-11-23")), None);
    assert_eq!(day_problem(day("2026-11-23"), day("2026-11-23")), None);
}

#[test]
fn very_long_words_are_kept() {
    let activity = "Boxes from the van to the third floor. ".repeat(2_600);
    let kept = made(&Draft { activity: activity.clone(), ..full() }, "2026-11-23").unwrap();
    assert_eq!(kept.activity, activity.trim());
}

#[test]
fn what_was_done_before_can_be_written_again() {
    let before = Block {
        start: moment("2026-11-22T10:00:00").time().into(),
        had_break: true,
        pain_before: Some(3),
        pain_after: Some(4),
        tired: Some(6),
        note: "Used the small vacuum cleaner".to_owned(),
        edited: Some(moment("2026-11-22T20:00:00")),
        ..block("1", "2026-11-22", "Vacuuming", Load::Medium, 20)
    };
    let again = before.again(day("2026-11-23"), moment("2026-11-23T09:15:02"));
    assert_eq!(again, block("20261123T091502000", "2026-11-23", "Vacuuming", Load::Medium, 20));
    assert_eq!(made(&Draft::like(&before), "2026-11-23"), Ok(again));
}
