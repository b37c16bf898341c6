//! Short messages around a talk, ready to change and send (domain.md §1.4, §4.7, §4.10).
//!
//! They are made of texts of the app and of words that are shared with the manager; nothing is sent by itself.

mod ask;
mod confirmation;
mod letter;
mod message_document;
mod message_kind;
mod reminder;
mod stored;
mod views;
mod workplace_visit;

#[cfg(test)]
mod tests;

pub use ask::{ask, first_contact};
pub use confirmation::confirmation;
pub use message_document::{Message, MessageChange, Tone, Version};
pub use message_kind::MessageKind;
pub use reminder::reminder;
pub use stored::{OpenMessage, message_part, reminder_part, use_message};
pub use views::{MessageEditor, MessagePage};
pub use workplace_visit::{VISIT_LANGUAGES, visit_language, workplace_visit};
