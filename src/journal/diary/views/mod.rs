//! The screens of this part.

mod block_list;
mod block_page;
mod choice;
mod diary_page;
mod go_to_day;
mod load_bars;
mod minutes_field;
mod new_block;
mod new_sheet;
mod pacing_page;
mod pacing_sheets_page;
mod pacing_steps;
mod words;

pub use block_page::BlockPage;
pub use diary_page::DiaryPage;
pub use go_to_day::GoToDay;
pub use pacing_page::PacingPage;
pub use pacing_sheets_page::PacingSheetsPage;
