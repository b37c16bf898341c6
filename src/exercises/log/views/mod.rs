//! The screens of the log.

mod due_list;
mod due_row;
mod entry_list;
mod entry_page;
mod log_page;
mod new_entry;
mod outcome_field;
mod pain_borders_fields;
mod pain_field;
mod reason_choice;
mod share_picture;
mod words;

pub use due_list::DueList;
pub use entry_page::EntryPage;
pub use log_page::LogPage;
pub use share_picture::SharePicture;
