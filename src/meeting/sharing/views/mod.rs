//! The screens of this part.

mod share_step;
mod words_page;

pub use share_step::ShareStep;
pub use words_page::WordsPage;
