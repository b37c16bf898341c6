//! What leaves the device, because the person pressed a button that says so. Reads the features, owns nothing.

pub mod calendar;
pub mod csv;
pub mod journal;
pub mod meeting;
pub mod summary;
pub mod summary_text;

mod calendar_contents;
mod calendar_list;
mod calendar_page;
mod hand_over_card;
mod sheet;
mod summary_options;
mod summary_page;
mod talk_days;

#[cfg(test)]
mod tests;

pub use calendar_page::CalendarPage;
pub use journal::{JournalExportPage, JournalReportPage};
pub use meeting::{MeetingPaperPage, PresentingScreen};
pub use summary_page::SummaryPage;
