//! Finding again: a month at a glance, a day, and every word that was written.

mod filter;
mod index;
mod marked;
mod marks;
mod month;
mod stored;
mod views;
mod words;
mod written;

#[cfg(test)]
mod tests;

pub use filter::{Filter, Period};
pub use index::{Hit, Index};
pub use marked::{Excerpt, excerpt, marked};
pub use marks::{Mark, MonthMarks, OfGoal, days_not_worked, days_of_goal, is_on};
pub use month::{days_beside, month_of, neighbours, weeks};
pub use views::{DayPage, MonthPage, SearchPage};
pub use words::Words;
pub use written::{Kind, Written};
