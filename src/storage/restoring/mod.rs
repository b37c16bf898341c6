//! Putting a backup back: all of it or nothing, whenever the program is killed, and with a way back. And deleting one
//! feature, which has no way back.
//!
//! What is to be written is laid down first, outside localStorage, and then a marker is set in localStorage. From that
//! moment the restore will be finished, by this tab or by the next that opens. Between the last look at what is stored
//! and the end nothing is waited for, so nothing that this tab saves can come in between.

mod deleting;
mod journal;
mod marker;
mod place;
mod restore;
mod undo;

#[cfg(test)]
pub(crate) mod tests;

pub use marker::UndoKept;
pub use place::PlaceError;
pub(super) use place::is_kept;
pub use restore::{RestoreError, Restoring};
