//! Goals about what one can do, step by step, without an end date that presses (domain.md §1.3).

mod goal_document;
mod views;

pub use goal_document::{Challenge, Closed, ClosedHow, Goal, GoalPlan, LookBack, Obstacle};
pub use views::{GoalPage, GoalsDue, GoalsPage};
