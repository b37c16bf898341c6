//! The screens of this part.

mod message_page;

pub use message_page::MessagePage;
