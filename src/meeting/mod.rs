//! The talk with the manager. For now the page says what will stand here and what can be done today.

mod page;

pub use page::MeetingPage;
