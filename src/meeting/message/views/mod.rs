//! The screens of this part.

mod message_editor;
mod message_page;

pub use message_editor::MessageEditor;
pub use message_page::MessagePage;
