//! The screens of this part.

mod goal_page;
mod goals_due;
mod goals_page;

pub use goal_page::GoalPage;
pub use goals_due::GoalsDue;
pub use goals_page::GoalsPage;
