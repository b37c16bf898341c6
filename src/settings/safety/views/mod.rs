//! The pages about the safety of the data.

mod backup_due;
mod backup_page;
mod check_page;
mod facts_list;
mod made_card;
mod next_step_notice;
mod open_backup;
mod overview_page;
mod restore_page;
mod restoring_screen;
mod rhythm_field;
mod safety_pages;
mod undo_card;
mod what_is_in_it;
mod words;

pub use backup_due::BackupDue;
pub use restoring_screen::RestoringScreen;
pub use safety_pages::SafetyPages;
pub use undo_card::UndoCard;
pub use words::restore_error;
pub(in crate::settings) use words::{counted, size};
