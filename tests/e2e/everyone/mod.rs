//! For everyone: what must hold on every screen, in every language and look.

mod accessible;
mod exercise_screens;
mod import_screens;
mod journal_screens;
pub(crate) mod layout;
mod meeting_screens;
mod screens;
