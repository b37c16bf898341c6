//! Where each page of the feature is.

mod meeting_pages;

pub use meeting_pages::MeetingPages;
