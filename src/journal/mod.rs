//! The journal: what the person can do, in their own words and numbers (domain.md §1.3, §2.2, §2.3, §5.6).
//!
//! It keeps, shows and prints; it never says that something got better or worse, and never why (domain.md §6.3).

pub mod address;
pub mod chart;
pub mod check_in;
pub mod diary;
pub mod goal;
pub mod measure;
pub mod search;
pub mod work_log;

mod past_day;
mod views;

pub use address::At;
pub use past_day::{DayProblem, day_problem};
pub use views::{JournalDue, JournalPages};
