//! Building up hours or tasks, week by week (domain.md §4.8).

mod views;

pub use views::ReturnStep;
