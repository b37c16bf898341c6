//! The screens of this part.

mod check_in_card;
mod check_in_due;
mod check_in_fields;
mod check_in_fields_page;
mod check_in_line;
mod check_in_list;
mod check_in_page;
mod focus;
mod how_field;
mod locked_check_in;
mod new_tag;
mod one_check_in;
mod prompt_fields;
mod tag_list;
mod when_fields;
mod words;

pub use check_in_card::CheckInCard;
pub use check_in_due::CheckInDue;
pub use check_in_fields_page::CheckInFieldsPage;
pub use check_in_list::CheckInList;
pub use check_in_page::CheckInPage;
pub use locked_check_in::LockedCheckIn;
