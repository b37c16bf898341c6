//! Finding again: a month at a glance, a day, and every word that was written.

mod views;

pub use views::{DayPage, MonthPage, SearchPage};
