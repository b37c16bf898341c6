//! The screens of this part.

mod answers_step;
mod rehearsal_page;
mod role_card_page;

pub use answers_step::AnswersStep;
pub use rehearsal_page::RehearsalPage;
pub use role_card_page::RoleCardPage;
