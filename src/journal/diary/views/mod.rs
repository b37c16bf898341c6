//! The screens of this part.

mod block_page;
mod diary_page;
mod pacing_page;
mod pacing_sheets_page;

pub use block_page::BlockPage;
pub use diary_page::DiaryPage;
pub use pacing_page::PacingPage;
pub use pacing_sheets_page::PacingSheetsPage;
