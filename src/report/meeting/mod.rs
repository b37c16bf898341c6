//! What leaves of a talk: the manager's paper, the card, the summary for the therapist, the guide for a new manager; and
//! what fills the screen during it.
//!
//! What the manager gets is made in [`crate::meeting::sharing`] and only handed over here.

pub mod guide;
pub mod therapist;

mod views;

#[cfg(test)]
mod tests;

pub use views::{MeetingPaperPage, PresentingScreen};
