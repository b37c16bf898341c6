//! The screens of this part.

mod activities_page;
mod cycles_page;
mod measure_page;
mod measures_due;
mod measures_page;
mod own_measure_page;
mod paper_page;

pub use activities_page::ActivitiesPage;
pub use cycles_page::CyclesPage;
pub use measure_page::MeasurePage;
pub use measures_due::MeasuresDue;
pub use measures_page::MeasuresPage;
pub use own_measure_page::OwnMeasurePage;
pub use paper_page::PaperPage;
