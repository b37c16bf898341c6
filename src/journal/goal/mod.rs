//! Goals about what one can do, step by step, without an end date that presses (domain.md §1.3).

mod confidence;
mod days;
mod due;
mod goal_change;
mod goal_document;
mod goal_step;
mod next_step;
mod pain_free;
mod rows;
mod stored;
mod undo;
mod views;

#[cfg(test)]
mod tests;

pub use confidence::{SURE_FROM, asks_smaller};
pub use days::{LOOK_BACK_WEEKS, weeks_later};
pub use due::{GoalDue, goals_due};
pub use goal_change::{ChallengePart, GoalChange, LookBackPart, ObstaclePart, PlanPart};
pub use goal_document::{Challenge, Closed, ClosedHow, Goal, GoalPlan, LookBack, MOST, Obstacle};
pub use goal_step::GoalStep;
pub use next_step::{NextStep, next_step, opening_step};
pub use pain_free::about_pain_free;
pub use stored::goals;
pub use views::{GoalPage, GoalsDue, GoalsPage};
