//! The screens of this part.

mod chart_card;
mod chart_page;
mod chart_svg;
mod chart_table;
mod charts_page;
mod goal_field;
mod line_words;
mod reading;
mod work_days_card;

pub use chart_page::ChartPage;
pub use charts_page::ChartsPage;
