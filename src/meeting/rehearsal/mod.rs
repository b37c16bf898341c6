//! Rehearsing what the manager may say and what to answer (domain.md §4.6).

mod views;

pub use views::{AnswersStep, RehearsalPage, RoleCardPage};
