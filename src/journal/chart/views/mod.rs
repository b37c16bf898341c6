//! The screens of this part.

mod chart_page;
mod charts_page;

pub use chart_page::ChartPage;
pub use charts_page::ChartsPage;
