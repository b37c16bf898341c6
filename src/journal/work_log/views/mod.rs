//! The screens of this part.

mod hours_field;
mod words;
mod work_log_page;
mod work_week_page;

pub use work_log_page::WorkLogPage;
pub use work_week_page::WorkWeekPage;
