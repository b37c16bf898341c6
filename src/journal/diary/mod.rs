//! The activity diary: a day in blocks, and the worksheet for pacing (domain.md §5.6).

pub mod check;
pub mod draft;
pub mod minutes;
pub mod pacing;
pub mod usual;

mod block;
mod edit;
mod totals;
mod views;

#[cfg(test)]
mod tests;

pub use block::{Block, Load, Place};
pub use check::BlockProblem;
pub use draft::Draft;
pub use edit::BlockEdit;
pub use minutes::{MOST_MINUTES, NotMinutes, clock_minutes, hours_text, typed_minutes};
pub use pacing::{NormalDay, PacingChange, PacingSheet, PacingStep};
pub use totals::{DAY_MINUTES, minutes_by_load, monday_of, shown_day, stacked, week_of};
pub use usual::usual;
pub use views::{BlockPage, DiaryPage, GoToDay, PacingPage, PacingSheetsPage};
