//! The screens of this part, and its words for charts, search and export.

mod activities_page;
mod activity_fields;
mod activity_offer;
mod cycle_fields;
mod cycles_page;
mod due_questions;
mod measure_page;
mod measure_settings;
mod measures_due;
mod measures_page;
mod new_reading;
mod own_fields;
mod own_measure_page;
mod paper_page;
mod questions;
mod reading_fields;
mod reading_list;
mod rhythm_field;
mod sentences;
mod value_field;
mod words;

pub use activities_page::ActivitiesPage;
pub use cycles_page::CyclesPage;
pub use measure_page::MeasurePage;
pub use measures_due::MeasuresDue;
pub use measures_page::MeasuresPage;
pub use own_measure_page::OwnMeasurePage;
pub use paper_page::PaperPage;
pub use words::{measure_name, value_words};
