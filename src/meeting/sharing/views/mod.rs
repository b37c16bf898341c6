//! The screens of this part, and the papers that are shown in more than one place.

mod card_sheet_view;
mod line_choices;
mod marked_words;
mod pattern_table;
mod share_step;
mod shared_sheet_view;
mod tell_health;
mod telling;
mod word_question;
mod words_card;
mod words_page;

pub use card_sheet_view::CardSheetView;
pub use marked_words::MarkedWords;
pub use share_step::ShareStep;
pub use shared_sheet_view::SharedSheetView;
pub use words_page::WordsPage;
