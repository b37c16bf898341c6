//! Exercises after rehabilitation: the booklet, plans, the player, the log, boosters, bad days and reminders
//! (domain.md §1.2, §5).
//!
//! What is done and how much is chosen by the person or their therapist. Reprise keeps it, shows it and reminds; it
//! never works out a dose (domain.md §6.3).

pub mod address;
pub mod booklet;
pub mod flare;
pub mod log;
pub mod plan;
pub mod player;
pub mod programme;
pub mod reminders;

mod views;

#[cfg(test)]
mod tests;

pub use address::At;
pub use views::{ExercisesDue, ExercisesPages};
