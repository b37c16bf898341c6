//! The screens of this part.

mod agenda_clock;
mod show_page;

pub use agenda_clock::AgendaClock;
pub use show_page::ShowPage;
