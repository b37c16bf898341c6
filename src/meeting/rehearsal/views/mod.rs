//! The screens of this part.

mod answer_card;
mod answers_step;
mod end_screen;
mod kept_recordings;
mod line_answer;
mod line_screen;
mod past_card;
mod rehearsal_page;
pub(super) mod role_card_page;
mod start_screen;
mod sureness;
mod voice_box;
mod voices;
pub(super) mod words;

pub use answers_step::AnswersStep;
pub use rehearsal_page::RehearsalPage;
pub use role_card_page::RoleCardPage;
pub use words::{manager_says, said_words};
