//! Questionnaires: read from FHIR R4 files, filled in one screen at a time, kept on the device, read again later.
//!
//! The built-in one asks about work before the first consult (domain.md §1.1, §7).

pub mod answers;
pub mod check;
pub mod choosing;
pub mod compare;
pub mod definition;
pub mod display;
pub mod enable;
pub mod fhir;
pub mod fill_in;
pub mod flow;
pub mod input;
pub mod overview;
pub mod text;

mod desk;
mod own_file;
mod shelf;
mod sorted_map;
mod views;

#[cfg(test)]
mod tests;

pub use answers::{AnswerKey, Answers, Value};
pub use definition::*;
pub use desk::{Desk, use_desk};
pub use fill_in::{Change, FillIn, FillInId};
pub use shelf::{SharedQuestionnaire, Shelf, Shelved, use_questionnaire};
pub use text::LocalText;
pub use views::{ComparePage, FinishPage, MyWorkPage, NextStep, OpenFillIn, QuestionPage, ReviewPage, use_fill_in};
