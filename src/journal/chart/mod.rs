//! Charts of the person's own numbers, honest about gaps and ups and downs (domain.md §2.3, display rules).

mod views;

pub use views::{ChartPage, ChartsPage};
