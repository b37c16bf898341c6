//! The log: what was done, which planned times it answers, and the picture of the last weeks.

pub mod check;
pub mod due;
pub mod edit;
pub mod matching;
pub mod overview;
pub mod share;
pub mod traffic;

mod entry;
mod log_book;
mod views;

#[cfg(test)]
mod tests;

pub use check::{EntryError, check};
pub use due::{Due, DueState, due};
pub use edit::EntryEdit;
pub use entry::{Entry, EntryId, LogChange, LogMonth, Outcome, PartOutcome, Reason};
pub use log_book::{LogBook, use_log_book};
pub use matching::{Answered, answered};
pub use overview::{Overview, overview};
pub use share::{Period, Share, Tally, Week, share};
pub use traffic::{BordersError, Colour, PainBorders, colour};
pub use views::{DueList, EntryPage, LogPage, SharePicture};
