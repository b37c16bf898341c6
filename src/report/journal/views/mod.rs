//! The screens of what leaves the journal.

mod between_fields;
mod export_card;
mod export_page;
mod own_words_card;
mod period_card;
mod report_page;
mod report_sheet;

pub use export_page::JournalExportPage;
pub use report_page::JournalReportPage;
