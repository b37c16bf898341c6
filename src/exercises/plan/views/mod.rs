//! The screens of the plans.

mod chosen_exercise;
mod days_field;
mod exercises_field;
mod more_fields;
mod pause_form;
mod pauses_page;
mod plan_actions;
mod plan_list;
mod plan_page;
mod problems;
mod ready_made_list;
mod times_field;

pub use pauses_page::PausesPage;
pub use plan_list::PlanList;
pub use plan_page::PlanPage;
