//! Short messages around a talk, ready to change and send (domain.md §1.4, §4.7, §4.10).

mod message_kind;
mod views;

pub use message_kind::MessageKind;
pub use views::MessagePage;
