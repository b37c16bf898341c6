//! Numbers of the person's own that a chart shows as a line across.

use serde::{Deserialize, Serialize};

use super::is_drawable;
use crate::storage::{Document, Key};

/// One document, `reprise/chart-goals`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ChartGoals {
    /// One a line at most.
    pub goals: Vec<ChartGoal>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ChartGoal {
    /// The name of a [`super::Line`].
    pub line: String,
    pub value: f64,
}

/// Sets the number of the line with this name; `None` takes it away.
#[derive(Debug, Clone, PartialEq)]
pub struct GoalChange {
    pub line: String,
    pub value: Option<f64>,
}

impl Document for ChartGoals {
    const KIND: &'static str = "chart-goals";
    const VERSION: u32 = 1;
}

impl ChartGoals {
    /// Where they are stored.
    pub fn key() -> Key<Self> {
        Key::single()
    }

    /// The number set for the line with this name.
    pub fn of(&self, line: &str) -> Option<f64> {
        self.goals.iter().find(|goal| goal.line == line).map(|goal| goal.value)
    }
}

impl GoalChange {
    /// The goals with this change made. What is no number, or too large for one, changes nothing.
    pub fn apply(self, before: Option<ChartGoals>) -> ChartGoals {
        let mut goals = before.unwrap_or_default();
        if self.value.is_some_and(|value| !is_drawable(value, None)) {
            return goals;
        }
        let place = goals.goals.iter().position(|goal| goal.line == self.line);
        match (place.and_then(|place| goals.goals.get_mut(place)), self.value) {
            (Some(goal), Some(value)) => goal.value = value,
            (None, Some(value)) => goals.goals.push(ChartGoal { line: self.line, value }),
            (_, None) => goals.goals.retain(|goal| goal.line != self.line),
        }
        goals
    }
}
