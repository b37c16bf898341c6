//! The screens of this part.

mod day_cards;
mod day_page;
mod filter_fields;
pub(super) mod finder;
mod hit_list;
mod month_page;
mod search_page;
mod signs;
mod words;

pub use day_page::DayPage;
pub use month_page::MonthPage;
pub use search_page::SearchPage;
