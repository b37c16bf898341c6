use super::{after, at, codes, fresh, moment, of_app, own};
use crate::meeting::preparation::Answer;
use crate::meeting::rehearsal::{Manager, ManagerLine, RehearsalChange as Change, Stage, Sure, offered, own_lines};

#[test]
fn it_begins_with_all_lines_of_the_first_manager_and_the_own_ones() {
    let all: Vec<&str> = Manager::Friendly.lines().iter().map(|line| line.code()).chain(["own-7"]).collect();
    assert_eq!(codes(&fresh()), all);
    assert_eq!(fresh().stage, Stage::Choosing);
}

#[test]
fn another_manager_brings_other_lines_and_leaves_own_ones_as_they_were() {
    let angry = after(fresh(), [Change::Manager(Manager::Angry)]);
    assert_eq!(codes(&angry).last(), Some(&"own-7"));
    assert!(angry.has_line("contract") && !angry.has_line("painkillers"));
    let without = after(fresh(), [Change::Line(own("7", ""), false), Change::Manager(Manager::Angry)]);
    assert!(!without.has_line("own-7"));
}

#[test]
fn ticked_lines_come_in_their_order_own_ones_last_and_none_twice() {
    let none: Vec<Change> = fresh().lines.into_iter().map(|line| Change::Line(line, false)).collect();
    let empty = after(fresh(), none);
    assert!(empty.lines.is_empty());
    assert_eq!(after(empty.clone(), [Change::Begin]).stage, Stage::Choosing, "nothing to say");
    let on = |line| Change::Line(line, true);
    let some = after(
        empty,
        [on(own("7", "Again?")), on(of_app(ManagerLine::OkDoIt)), on(of_app(ManagerLine::NoTime)), on(own("9", "No."))],
    );
    assert_eq!(codes(&some), ["no-time", "ok-do-it", "own-7", "own-9"]);
    let again = after(some, [on(of_app(ManagerLine::NoTime))]);
    assert_eq!(codes(&again), ["no-time", "ok-do-it", "own-7", "own-9"]);
}

#[test]
fn next_again_and_back_keep_the_place() {
    let third = at(2);
    assert_eq!((third.stage, third.place), (Stage::Speaking, 2));
    for (change, place) in [
        (Change::Again, 2),
        (Change::Back, 1),
        (Change::Next, 3),
        (Change::Pause, 2),
        (Change::GoOn, 2),
        (Change::Begin, 2),
        (Change::Manager(Manager::Silent), 2),
        (Change::Line(of_app(ManagerLine::Party), true), 2),
        (Change::Finish, 2),
    ] {
        let then = after(third.clone(), [change.clone()]);
        assert_eq!((then.stage, then.place, codes(&then)), (Stage::Speaking, place, codes(&third)), "{change:?}");
        assert_eq!(then.finished, None, "{change:?}");
    }
    assert_eq!(after(at(0), [Change::Back]).place, 0);
}

#[test]
fn a_line_is_said_again_when_it_comes_back_on_screen() {
    let second = at(1);
    for change in [Change::Again, Change::Back, Change::Next] {
        assert_ne!(after(second.clone(), [change.clone()]).turn, second.turn, "{change:?}");
    }
    let paused = after(second.clone(), [Change::Pause]);
    assert!(paused.paused && paused.turn == second.turn);
    let on = after(paused, [Change::GoOn]);
    assert!(!on.paused && on.turn != second.turn);
    let typed = after(second.clone(), [Change::Answer("ask-hr".to_owned(), "By which day?".to_owned())]);
    assert_eq!(typed.turn, second.turn, "typing says nothing");
}

#[test]
fn after_the_last_line_comes_the_end_and_from_there_the_way_back() {
    let count = at(0).lines.len();
    let last = at(count - 1);
    assert_eq!(last.stage, Stage::Speaking);
    let end = after(last, [Change::Next]);
    assert_eq!((end.stage, end.place), (Stage::Ending, count - 1));
    assert_eq!(after(end, [Change::Back]).place, count - 1);
    let stopped = after(at(2), [Change::Pause, Change::Stop]);
    assert_eq!((stopped.stage, stopped.paused), (Stage::Ending, false));
    let back = after(stopped, [Change::Back]);
    assert_eq!((back.stage, back.place), (Stage::Speaking, 2));
}

#[test]
fn a_finished_rehearsal_stays_as_it_is() {
    let done = after(at(1), [Change::After(Sure::Calm, Some(6)), Change::Stop, Change::Finish]);
    assert_eq!(done.finished, Some(moment("2026-11-23T18:05:00")));
    let more = [
        Change::Back,
        Change::After(Sure::Calm, Some(9)),
        Change::Answer("ask-hr".to_owned(), "Later".to_owned()),
        Change::Spoken(true),
        Change::Finish,
    ];
    assert_eq!(after(done.clone(), more), done);
}

#[test]
fn ratings_are_zero_to_ten_and_can_be_taken_back() {
    let rated = after(
        fresh(),
        [
            Change::Before(Sure::Say, Some(0)),
            Change::Before(Sure::Calm, Some(10)),
            Change::Before(Sure::Agree, Some(11)),
            Change::After(Sure::Say, Some(7)),
        ],
    );
    let numbers = |sureness| Sure::ALL.map(|sure| sure.of(sureness));
    assert_eq!(numbers(rated.before), [Some(0), Some(10), None]);
    assert_eq!(numbers(rated.after), [Some(7), None, None]);
    assert_eq!(after(rated, [Change::Before(Sure::Calm, None)]).before.calm, None);
}

#[test]
fn own_lines_are_those_with_words_of_their_own() {
    let row = |id: &str, said: &str, own_line: &str| Answer {
        id: id.to_owned(),
        said: said.to_owned(),
        own_line: own_line.to_owned(),
        ..Answer::default()
    };
    let answers =
        [row("1", "", " You were late again. "), row("2", "no-time", "left over from before"), row("3", "", "  ")];
    assert_eq!(own_lines(&answers), [own("1", "You were late again.")]);
}

#[test]
fn a_chosen_own_line_that_left_the_preparation_can_still_be_unticked() {
    let lines = offered(&fresh(), vec![own("8", "Why now?")]);
    assert_eq!(lines.len(), 20);
    assert!(lines.contains(&own("7", "The others did it all year.")) && lines.contains(&own("8", "Why now?")));
}
