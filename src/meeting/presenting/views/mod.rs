//! The screens of this part.

mod show_page;

pub use show_page::ShowPage;
