//! The app lock as the person meets it: turning it on and off, its choices, and the screen that asks for the code.

mod problem;
mod views;

#[cfg(test)]
mod tests;

pub use problem::{CodeProblem, new_code};
pub use views::{LockPage, LockScreen};
