//! What waits today.

use super::{challenge, day, goal, look_back, today};
use crate::journal::goal::{Closed, ClosedHow, Goal, goals_due};

fn listed(goals: &[(&str, Goal)]) -> Vec<String> {
    let goals: Vec<(String, Goal)> = goals.iter().map(|(id, goal)| ((*id).to_owned(), goal.clone())).collect();
    let due = goals_due(&goals, today());
    due.iter()
        .map(|due| format!("{} {} {}", due.on, due.goal, due.challenge.as_deref().unwrap_or("look back")))
        .collect()
}

#[test]
fn days_of_today_and_before_wait_oldest_first() {
    let walk = Goal {
        challenges: vec![
            challenge("1", "To the bus stop", Some("2026-11-23"), None),
            challenge("2", "To the shop", Some("2026-11-24"), None),
            challenge("3", "To the corner", Some("2026-11-02"), Some("2026-11-03")),
            challenge("4", "Any time", None, None),
        ],
        look_back_on: Some(day("2026-11-20")),
        ..goal("Walk to work")
    };
    let lift = Goal { challenges: vec![challenge("1", "Two boxes", Some("2026-11-21"), None)], ..goal("Lift boxes") };
    let expect = ["2026-11-20 walk look back", "2026-11-21 lift Two boxes", "2026-11-23 walk To the bus stop"];
    assert_eq!(listed(&[("lift", lift), ("walk", walk)]), expect);
}

#[test]
fn what_is_answered_closed_or_still_to_come_does_not_wait() {
    let due = Goal { look_back_on: Some(day("2026-11-20")), ..goal("Walk to work") };
    assert_eq!(listed(&[("one", due.clone())]).len(), 1);
    let answered = Goal { look_backs: vec![look_back("1", "2026-11-21", Some(6))], ..due.clone() };
    let closed = Goal { closed: Some(Closed { on: today(), how: ClosedHow::Reached }), ..due.clone() };
    let later = Goal { look_back_on: Some(day("2026-11-24")), ..due };
    assert_eq!(listed(&[("a", answered), ("b", closed), ("c", later)]), Vec::<String>::new());
}
