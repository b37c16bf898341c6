//! The page of this part, and the way to its other pages.

mod journal_due;
mod journal_pages;
mod overview_page;

pub use journal_due::JournalDue;
pub use journal_pages::JournalPages;
