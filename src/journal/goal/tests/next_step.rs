//! The one thing that comes next.

use super::{challenge, day, goal, look_back, today};
use crate::journal::goal::{Closed, ClosedHow, Goal, GoalPlan, GoalStep, NextStep, Obstacle, next_step, opening_step};

#[track_caller]
fn check(goal: &Goal, expect: impl Into<Option<NextStep>>) {
    assert_eq!(next_step(goal, today()), expect.into(), "{goal:?}");
}

fn planned() -> Goal {
    let plan = GoalPlan { when: "Monday, after the break".to_owned(), ..GoalPlan::default() };
    Goal { plan, ..goal("Fill the lowest shelves") }
}

fn do_it(what: &str, by: Option<&str>) -> NextStep {
    NextStep::Challenge { what: what.to_owned(), by: by.map(day) }
}

#[test]
fn the_first_empty_screen_behind_the_last_one_with_words_comes_next() {
    let fill = |step| Some(NextStep::Fill(step));
    check(&goal("  "), fill(GoalStep::Choose));
    check(&Goal { what: String::new(), ..planned() }, fill(GoalStep::Choose));
    check(&goal("Fill the lowest shelves"), fill(GoalStep::Plan));
    check(&planned(), fill(GoalStep::Obstacles));
    let row = |what: &str| Obstacle { id: "1".to_owned(), what: what.to_owned(), then: String::new() };
    check(&Goal { obstacles: vec![row(" ")], ..planned() }, fill(GoalStep::Obstacles));
    check(&Goal { obstacles: vec![row("It is busy")], ..planned() }, fill(GoalStep::Confidence));
    // Who went on without naming obstacles is not asked again; a low number is not held against anybody.
    check(&Goal { confidence: Some(2), ..planned() }, fill(GoalStep::Do));
}

#[test]
fn challenges_come_with_the_earliest_day_first_and_those_without_a_day_last() {
    let with = |challenges| Goal { challenges, ..planned() };
    let (early, late) =
        (challenge("1", "Two shelves", Some("2026-11-25"), None), challenge("2", "All", Some("2026-11-27"), None));
    let open = challenge("3", "One shelf", None, None);
    check(&with(vec![late.clone(), early.clone()]), do_it("Two shelves", Some("2026-11-25")));
    check(&with(vec![open.clone(), late.clone()]), do_it("All", Some("2026-11-27")));
    check(&with(vec![open]), do_it("One shelf", None));
    let done = challenge("1", "Two shelves", Some("2026-11-20"), Some("2026-11-21"));
    check(&with(vec![done.clone(), late]), do_it("All", Some("2026-11-27")));
    check(&with(vec![done]), Some(NextStep::ChooseLookBack));
}

#[test]
fn what_was_planned_for_today_or_before_goes_before_empty_screens() {
    let on = |day_: &str| Goal { look_back_on: Some(day(day_)), ..goal("Walk to work") };
    check(&on("2026-11-23"), Some(NextStep::LookBack(day("2026-11-23"))));
    check(&on("2026-10-01"), Some(NextStep::LookBack(day("2026-10-01"))));
    let past = challenge("1", "To the bus stop", Some("2026-11-09"), None);
    check(&Goal { challenges: vec![past], ..on("2026-11-20") }, do_it("To the bus stop", Some("2026-11-09")));
    let same_day = challenge("1", "To the bus stop", Some("2026-11-20"), None);
    check(&Goal { challenges: vec![same_day], ..on("2026-11-20") }, do_it("To the bus stop", Some("2026-11-20")));
}

#[test]
fn a_look_back_answers_the_day_it_was_planned_for() {
    let goal = |looks| Goal { look_back_on: Some(day("2026-11-20")), look_backs: looks, ..planned() };
    check(&goal(vec![look_back("1", "2026-11-19", Some(4))]), Some(NextStep::LookBack(day("2026-11-20"))));
    check(&goal(vec![look_back("1", "2026-11-22", None)]), Some(NextStep::LookBack(day("2026-11-20"))));
    check(&goal(vec![look_back("1", "2026-11-20", Some(4))]), Some(NextStep::ChooseLookBack));
    check(&goal(vec![look_back("1", "2026-11-22", Some(0))]), Some(NextStep::ChooseLookBack));
}

#[test]
fn a_closed_goal_asks_for_nothing() {
    let closed = Some(Closed { on: day("2026-11-20"), how: ClosedHow::LetGo });
    check(&Goal { closed, look_back_on: Some(today()), ..planned() }, None);
}

#[test]
fn the_page_opens_where_it_goes_on() {
    assert_eq!(opening_step(&planned(), today()), GoalStep::Obstacles);
    let due = Goal { look_back_on: Some(today()), ..planned() };
    assert_eq!(opening_step(&due, today()), GoalStep::LookBack);
    let example = Goal { edited: planned().created, ..goal("Carry the bucket up the stairs") };
    assert_eq!(opening_step(&example, today()), GoalStep::Choose);
}

#[test]
fn steps_follow_each_other() {
    assert_eq!(GoalStep::ALL.map(GoalStep::number), [1, 2, 3, 4, 5, 6]);
    for pair in GoalStep::ALL.windows(2) {
        assert_eq!((pair[0].next(), pair[1].previous()), (Some(pair[1]), Some(pair[0])));
    }
    assert_eq!((GoalStep::Choose.previous(), GoalStep::LookBack.next()), (None, None));
}
