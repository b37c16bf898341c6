//! Changes, one by one.

use super::{day, goal, look_back, moment, today};
use crate::journal::goal::{
    ChallengePart, Closed, ClosedHow, Goal, GoalChange, LookBackPart, Obstacle, ObstaclePart, PlanPart, asks_smaller,
};

const NOW: &str = "2026-11-23T18:05:00";

fn after(before: Goal, change: GoalChange) -> Goal {
    change.apply(Some(before), moment(NOW))
}

#[test]
fn the_first_typed_letter_begins_a_goal() {
    let begun = GoalChange::What("W".to_owned()).apply(None, moment(NOW));
    assert_eq!(begun, Goal { what: "W".to_owned(), ..Goal::new(moment(NOW)) });
    let later = GoalChange::What("Wa".to_owned()).apply(Some(begun), moment("2026-11-23T18:05:01"));
    assert_eq!((later.created, later.edited), (moment(NOW), moment("2026-11-23T18:05:01")));
}

#[test]
fn each_part_of_the_plan_has_its_own_words() {
    let mut planned = goal("Stand at the till for two hours");
    for (part, words) in PlanPart::ALL.into_iter().zip(["Half an hour", "Monday", "Till three", "With Ines"]) {
        planned = after(planned, GoalChange::Plan(part, words.to_owned()));
    }
    let plan = &planned.plan;
    let written = [&plan.what, &plan.when, &plan.place, &plan.with_whom];
    assert_eq!(written, ["Half an hour", "Monday", "Till three", "With Ines"]);
}

#[test]
fn a_row_begins_with_what_is_typed_in_it_and_stays_in_its_place() {
    let id = || "20261123T180500000".to_owned();
    let goal = after(goal("Lift boxes"), GoalChange::Obstacle(id(), ObstaclePart::Then, "I do half".to_owned()));
    let goal = after(goal, GoalChange::Obstacle("other".to_owned(), ObstaclePart::What, "It rains".to_owned()));
    let goal = after(goal, GoalChange::Obstacle(id(), ObstaclePart::What, "It is busy".to_owned()));
    let row =
        |id: &str, what: &str, then: &str| Obstacle { id: id.to_owned(), what: what.to_owned(), then: then.to_owned() };
    assert_eq!(goal.obstacles, [row(&id(), "It is busy", "I do half"), row("other", "It rains", "")]);
}

#[test]
fn what_is_taken_away_comes_back_in_its_place_with_all_its_words() {
    let mut before = goal("Load the van myself");
    for (id, words) in [("1", "Two crates"), ("2", "Four crates"), ("3", "All of them")] {
        before = after(before, GoalChange::Challenge(id.to_owned(), ChallengePart::What(words.to_owned())));
    }
    let before = after(before, GoalChange::Challenge("2".to_owned(), ChallengePart::Before("A bit tense".to_owned())));
    let removal = GoalChange::RemoveChallenge("2".to_owned());
    let undo = removal.undo(&before).unwrap();
    let removed = after(before.clone(), removal);
    assert_eq!(removed.challenges.iter().map(|row| row.id.as_str()).collect::<Vec<_>>(), ["1", "3"]);
    assert_eq!(after(removed, undo).challenges, before.challenges);
    assert_eq!(GoalChange::RemoveChallenge("4".to_owned()).undo(&before), None);
}

#[test]
fn a_look_back_of_an_earlier_day_goes_before_later_ones() {
    let before = Goal {
        look_backs: vec![look_back("1", "2026-11-02", Some(3)), look_back("2", "2026-11-16", Some(5))],
        ..goal("Walk")
    };
    let helped = LookBackPart::Helped("Going with Ines".to_owned());
    let goal = after(before, GoalChange::LookBack("3".to_owned(), day("2026-11-09"), helped));
    assert_eq!(goal.look_backs.iter().map(|row| row.id.as_str()).collect::<Vec<_>>(), ["1", "3", "2"]);
    // The day of one that is there does not move.
    let goal = after(goal, GoalChange::LookBack("3".to_owned(), today(), LookBackPart::HowFar(Some(4))));
    assert_eq!((goal.look_backs[1].date, goal.look_backs[1].how_far), (day("2026-11-09"), Some(4)));
}

#[test]
fn a_rating_beyond_ten_changes_nothing() {
    let sure = after(goal("Walk"), GoalChange::Confidence(Some(8)));
    assert_eq!(after(sure.clone(), GoalChange::Confidence(Some(11))).confidence, Some(8));
    assert_eq!(after(sure, GoalChange::Confidence(None)).confidence, None);
}

#[test]
fn a_closed_goal_can_be_taken_up_again_with_all_it_had() {
    let open = Goal { look_back_on: Some(day("2026-12-03")), ..goal("Cycle to work") };
    let close = GoalChange::Close(Some(Closed { on: today(), how: ClosedHow::Later }));
    let undo = close.undo(&open).unwrap();
    let closed = after(open.clone(), close);
    assert_eq!(closed.closed.map(|closed| closed.how), Some(ClosedHow::Later));
    assert_eq!(Goal { edited: open.edited, ..after(closed, undo) }, open);
}

#[test]
fn below_seven_a_smaller_plan_is_proposed() {
    let asked = [None, Some(0), Some(6), Some(7), Some(10)].map(asks_smaller);
    assert_eq!(asked, [false, true, true, false, false]);
}
