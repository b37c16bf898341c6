//! The journal of what a person can do. For now the page says what will stand here and what can be done today.

mod page;

pub use page::JournalPage;
