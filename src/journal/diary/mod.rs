//! The activity diary: a day in blocks, and the worksheet for pacing (domain.md §5.6).

mod block;
mod edit;
mod views;

pub use block::{Block, Load, Place};
pub use edit::BlockEdit;
pub use views::{BlockPage, DiaryPage, PacingPage, PacingSheetsPage};
