//! Whether the data is safe, and what makes it safer: a backup, trying whether it opens, putting it back.

mod address;
mod backup_log;
mod due;
mod file_name;
mod meter;
mod reminder;
mod trial;
mod views;

#[cfg(test)]
pub(crate) mod tests;

pub use address::At;
pub use backup_log::{BackupLog, LogChange, Made, Rhythm};
pub use due::is_due;
pub use file_name::file_name;
pub use meter::{Facts, NextStep, ROOM, next_step};
pub use reminder::{BackupReminder, reminder};
pub use trial::{Trial, trial};
pub use views::{BackupDue, RestoringScreen, SafetyPages, UndoCard, restore_error};
pub(super) use views::{counted, size};
