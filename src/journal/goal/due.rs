//! What the person planned for today or before.

use chrono::NaiveDate;

use super::Goal;
use super::next_step::waiting_look_back;

/// Something that waits, without hurry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalDue {
    /// The goal's id.
    pub goal: String,
    /// The goal in the person's words; may be empty.
    pub what: String,
    /// The day they chose.
    pub on: NaiveDate,
    /// The challenge in their words, or `None`: look back at the goal.
    pub challenge: Option<String>,
}

/// Look-backs and open challenges of goals under way, of today or before; the oldest day first.
pub fn goals_due(goals: &[(String, Goal)], today: NaiveDate) -> Vec<GoalDue> {
    let mut due: Vec<GoalDue> = Vec::new();
    for (id, goal) in goals.iter().filter(|(_, goal)| goal.closed.is_none()) {
        let challenges = goal.challenges.iter().filter(|challenge| challenge.is_open());
        let challenges = challenges.filter_map(|challenge| Some((challenge.by?, Some(challenge.what.clone()))));
        let look_back = waiting_look_back(goal).map(|day| (day, None));
        for (on, challenge) in challenges.chain(look_back).filter(|(on, _)| *on <= today) {
            let place = due.iter().position(|other| other.on > on).unwrap_or(due.len());
            due.insert(place, GoalDue { goal: id.clone(), what: goal.what.clone(), on, challenge });
        }
    }
    due
}
