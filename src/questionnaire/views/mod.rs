//! The screens of the questionnaire.

mod another_row;
mod answer_field;
mod choice_field;
mod compare_page;
mod confirm_delete;
mod finish_page;
mod history_list;
mod my_work_page;
mod next_step;
mod open_file;
mod question_actions;
mod question_page;
mod question_screen;
mod resume_card;
mod review_page;
mod sentences;
mod start_card;
mod state_of_shelf;
mod with_fill_in;

pub use compare_page::ComparePage;
pub use finish_page::FinishPage;
pub use my_work_page::MyWorkPage;
pub use next_step::NextStep;
pub use question_page::QuestionPage;
pub use review_page::ReviewPage;
pub(super) use state_of_shelf::StateOfShelf;
pub use with_fill_in::{OpenFillIn, use_fill_in};
