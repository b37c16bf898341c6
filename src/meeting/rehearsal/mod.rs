//! Rehearsing what the manager may say and what to answer (domain.md §4.6). Nothing of it goes to the manager.

mod keeping;
mod manager;
mod manager_line;
mod rehearsal_change;
mod rehearsal_document;
mod stored;
mod tip;
mod views;
mod voice_name;

#[cfg(test)]
mod tests;

pub use keeping::{LONG, is_kept, keep, kept_answer, prepared, taken_over};
pub use manager::Manager;
pub use manager_line::ManagerLine;
pub use rehearsal_change::RehearsalChange;
pub use rehearsal_document::{Rehearsal, RehearsalLine, Stage, Sure, Sureness, offered, own_lines};
pub use stored::{OpenRehearsal, other_talks, past_rehearsals, use_rehearsal};
pub use tip::Tip;
pub use views::{AnswersStep, RehearsalPage, RoleCardPage, manager_says, said_words};
pub use voice_name::{VoiceName, length};
