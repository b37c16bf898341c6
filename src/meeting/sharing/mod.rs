//! What the manager may read, and what stays with the person (domain.md §4.3).
//!
//! [`SharedSheet`] is all that leaves for the manager: the preview and the paper are made of it, and it is made of
//! [`Line::for_manager`](super::preparation::Line::for_manager) alone. The word check asks about words; it holds nothing
//! back.

mod card_sheet;
mod marked_line;
mod paper_kind;
mod pattern_rows;
mod period;
mod place_name;
mod place_words;
mod shared_sheet;
mod shared_text;
mod stored;
mod views;
mod word_check;
mod word_entry;
mod word_language;
mod word_list;

#[cfg(test)]
mod tests;

pub use card_sheet::{Ask, CardAnswer, CardSheet};
pub use marked_line::{MarkedLine, marked_lines};
pub use paper_kind::PaperKind;
pub use pattern_rows::{WeekReader, WeekRow, pattern_rows};
pub use period::{period, when};
pub use place_name::place_name;
pub use shared_sheet::{SharedBlock, SharedPart, SharedSheet};
pub use stored::{use_word_check, use_word_list};
pub use views::{CardSheetView, MarkedWords, ShareStep, SharedSheetView, WordsPage};
pub use word_check::{Piece, WordCheck, marked_words};
pub use word_entry::WordEntry;
pub use word_language::WordLanguage;
pub use word_list::{OwnWords, WordList, WordListChange, WordProblem};
