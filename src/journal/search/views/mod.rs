//! The screens of this part.

mod day_page;
mod month_page;
mod search_page;

pub use day_page::DayPage;
pub use month_page::MonthPage;
pub use search_page::SearchPage;
