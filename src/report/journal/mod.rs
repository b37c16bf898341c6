//! What leaves the journal: all of it as a table, and a page or two for the therapist. What was written is shown as it
//! was written; nothing is worked out of it and nothing is judged (domain.md §6.3).

pub mod between;
pub mod days_ahead;
pub mod export_period;
pub mod journal_data;
pub mod measured;
pub mod own_words;
pub mod report;
pub mod report_period;
pub mod report_settings;
pub mod report_text;
pub mod rows;

mod measure_words;
mod rows_of_days;
mod rows_of_goals;
mod stored;
mod table;
mod views;

#[cfg(test)]
mod tests;

pub(super) use stored::read_days_ahead;
pub use views::{JournalExportPage, JournalReportPage};
