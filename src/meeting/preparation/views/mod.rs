//! The screens of the preparation.

mod aim_step;
mod basics_step;
mod can_step;
mod hard_step;
mod hard_task_card;
mod line_field;
mod line_rows;
mod meeting_page;
mod overview_page;
mod questions_step;
mod readiness_page;
mod row_desk;
mod share_mark;
mod step_page;
mod step_row;
mod talk_gone;
mod talk_links;
mod talk_list;
mod words;

pub use line_field::LineField;
pub use meeting_page::MeetingPage;
pub use overview_page::OverviewPage;
pub use readiness_page::ReadinessPage;
pub use share_mark::ShareMark;
pub use step_page::StepPage;
pub use words::{meeting_name, step_name};
