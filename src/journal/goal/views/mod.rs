//! The screens of this part.

mod challenge_card;
mod choose_step;
mod confidence_step;
mod do_step;
mod earlier_look_backs;
mod goal_page;
mod goals_due;
mod goals_page;
mod job_examples;
mod look_back_day;
mod look_back_step;
mod obstacle_card;
mod obstacles_step;
mod plan_step;
mod removed_row;
mod step_row;
mod whole_goal;
mod words;

pub use goal_page::GoalPage;
pub use goals_due::GoalsDue;
pub use goals_page::GoalsPage;
