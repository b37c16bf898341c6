//! What holds for any changes in any order.

use proptest::collection::vec;
use proptest::prelude::*;

use super::any::{any_change, any_day};
use super::moment;
use crate::journal::goal::{
    ChallengePart, Goal, GoalChange, GoalStep, LookBackPart, MOST, NextStep, ObstaclePart, PlanPart, goals_due,
    next_step, opening_step,
};

fn applied(before: Option<Goal>, changes: &[GoalChange]) -> Goal {
    let begun = before.unwrap_or_else(|| Goal::new(moment("2026-11-02T08:30:00")));
    let now = moment("2026-11-23T18:05:00");
    changes.iter().fold(begun, |goal, change| change.clone().apply(Some(goal), now))
}

fn stored_and_read(goal: &Goal) -> Goal {
    serde_json::from_str(&serde_json::to_string(goal).unwrap()).unwrap()
}

/// Every field of a goal with its name, in the order on the page.
fn fields(goal: &Goal) -> Vec<(String, String)> {
    let mut fields = vec![("what".to_owned(), goal.what.clone())];
    let mut add = |name: String, value: String| fields.push((name, value));
    for part in PlanPart::ALL {
        add(format!("plan {part:?}"), part.of(goal).to_owned());
    }
    for row in &goal.obstacles {
        add(format!("obstacle {} What", row.id), row.what.clone());
        add(format!("obstacle {} Then", row.id), row.then.clone());
    }
    add("confidence".to_owned(), format!("{:?}", goal.confidence));
    for row in &goal.challenges {
        add(format!("challenge {} What", row.id), row.what.clone());
        add(format!("challenge {} By", row.id), format!("{:?}", row.by));
        add(format!("challenge {} Before", row.id), row.before.clone());
        add(format!("challenge {} After", row.id), row.after.clone());
        add(format!("challenge {} Done", row.id), format!("{:?}", row.done));
    }
    for row in &goal.look_backs {
        add(format!("look-back {} Date", row.id), format!("{:?}", row.date));
        add(format!("look-back {} HowFar", row.id), format!("{:?}", row.how_far));
        add(format!("look-back {} Helped", row.id), row.helped.clone());
        add(format!("look-back {} Next", row.id), row.next.clone());
    }
    add("look back on".to_owned(), format!("{:?}", goal.look_back_on));
    add("closed".to_owned(), format!("{:?}", goal.closed));
    fields
}

/// The field that a change is about, or the start of the names of its row.
fn about(change: &GoalChange, before: &Goal) -> String {
    let is_new = |id: &String, ids: Vec<&String>| !ids.contains(&id);
    match change {
        GoalChange::What(_) => "what".to_owned(),
        GoalChange::Plan(part, _) => format!("plan {part:?}"),
        GoalChange::Obstacle(id, part, _) => {
            let begins = is_new(id, before.obstacles.iter().map(|row| &row.id).collect());
            let part = match part {
                _ if begins => "",
                ObstaclePart::What => "What",
                ObstaclePart::Then => "Then",
            };
            format!("obstacle {id} {part}")
        }
        GoalChange::PutObstacle(_, row) => format!("obstacle {} ", row.id),
        GoalChange::RemoveObstacle(id) => format!("obstacle {id} "),
        GoalChange::Confidence(_) => "confidence".to_owned(),
        GoalChange::Challenge(id, part) => {
            let begins = is_new(id, before.challenges.iter().map(|row| &row.id).collect());
            let part = match part {
                _ if begins => "",
                ChallengePart::What(_) => "What",
                ChallengePart::By(_) => "By",
                ChallengePart::Before(_) => "Before",
                ChallengePart::After(_) => "After",
                ChallengePart::Done(_) => "Done",
            };
            format!("challenge {id} {part}")
        }
        GoalChange::PutChallenge(_, row) => format!("challenge {} ", row.id),
        GoalChange::RemoveChallenge(id) => format!("challenge {id} "),
        GoalChange::LookBack(id, _, part) => {
            let begins = is_new(id, before.look_backs.iter().map(|row| &row.id).collect());
            let part = match part {
                _ if begins => "",
                LookBackPart::HowFar(_) => "HowFar",
                LookBackPart::Helped(_) => "Helped",
                LookBackPart::Next(_) => "Next",
            };
            format!("look-back {id} {part}")
        }
        GoalChange::PutLookBack(_, row) => format!("look-back {} ", row.id),
        GoalChange::RemoveLookBack(id) => format!("look-back {id} "),
        GoalChange::LookBackOn(_) => "look back on".to_owned(),
        GoalChange::Close(_) => "closed".to_owned(),
    }
}

proptest! {
    #[test]
    fn a_change_gives_the_same_before_and_after_storing(before in vec(any_change(), 0..20), change in any_change()) {
        let goal = applied(None, &before);
        prop_assert_eq!(&stored_and_read(&goal), &goal);
        let one = [change];
        prop_assert_eq!(applied(Some(stored_and_read(&goal)), &one), stored_and_read(&applied(Some(goal), &one)));
    }

    #[test]
    fn a_change_leaves_every_other_field_as_it_is(before in vec(any_change(), 0..20), change in any_change()) {
        let goal = applied(None, &before);
        let name = about(&change, &goal);
        let after = applied(Some(goal.clone()), &[change]);
        let others = |goal: &Goal| -> Vec<(String, String)> {
            fields(goal).into_iter().filter(|(field, _)| !field.starts_with(&name)).collect()
        };
        prop_assert_eq!(others(&after), others(&goal));
        prop_assert_eq!(after.created, goal.created);
    }

    #[test]
    fn undo_brings_everything_back(before in vec(any_change(), 0..20), change in any_change()) {
        let goal = applied(None, &before);
        let undo = change.undo(&goal);
        let after = applied(Some(goal.clone()), &[change]);
        let back = applied(Some(after), undo.as_slice());
        prop_assert_eq!(fields(&back), fields(&goal));
    }

    #[test]
    fn rows_have_one_name_each_and_look_backs_begun_stand_in_the_order_of_time(changes in vec(any_change(), 0..30)) {
        let begun: Vec<GoalChange> =
            changes.into_iter().filter(|change| !matches!(change, GoalChange::PutLookBack(..))).collect();
        let goal = applied(None, &begun);
        for ids in [
            goal.obstacles.iter().map(|row| row.id.clone()).collect::<Vec<_>>(),
            goal.challenges.iter().map(|row| row.id.clone()).collect(),
            goal.look_backs.iter().map(|row| row.id.clone()).collect(),
        ] {
            let each = ids.iter().collect::<std::collections::BTreeSet<_>>().len();
            prop_assert_eq!(each, ids.len());
        }
        prop_assert!(goal.look_backs.is_sorted_by_key(|row| row.date));
        let ratings = goal.look_backs.iter().map(|row| row.how_far).chain([goal.confidence]);
        prop_assert!(ratings.flatten().all(|number| number <= MOST));
    }

    #[test]
    fn what_waits_today_comes_next(changes in vec(any_change(), 0..30), today in any_day()) {
        let goal = applied(None, &changes);
        let next = next_step(&goal, today);
        let due = goals_due(&[("one".to_owned(), goal.clone())], today);
        prop_assert_eq!(next.is_none(), goal.closed.is_some());
        prop_assert!(due.is_sorted_by_key(|due| due.on));
        prop_assert!(due.iter().all(|due| due.on <= today));
        let first = due.first().map(|due| due.on);
        match next {
            None => prop_assert!(due.is_empty()),
            Some(NextStep::Fill(GoalStep::Choose)) => prop_assert!(goal.what.trim().is_empty()),
            Some(NextStep::Challenge { by: Some(day), .. } | NextStep::LookBack(day)) => {
                prop_assert!(day > today && first.is_none() || first == Some(day));
            }
            Some(NextStep::Fill(step)) => {
                prop_assert_eq!(first, None);
                prop_assert!(!step.is_begun(&goal));
                prop_assert!(step.previous().is_some_and(|before| before.is_begun(&goal)));
            }
            Some(NextStep::Challenge { by: None, .. } | NextStep::ChooseLookBack) => prop_assert_eq!(first, None),
        }
        prop_assert!(GoalStep::ALL.contains(&opening_step(&goal, today)));
    }
}
