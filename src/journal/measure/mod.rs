//! Measures: what the person rates now and then, so that they see what they can do (domain.md §2.3).

mod measure_id;
mod measures_document;
mod reading;
mod views;

pub use measure_id::{MeasureId, Shipped};
pub use measures_document::{Activity, ChosenMeasure, Cycle, Direction, Measures, OwnKind, OwnMeasure};
pub use reading::{Reading, ReadingEdit};
pub use views::{ActivitiesPage, CyclesPage, MeasurePage, MeasuresDue, MeasuresPage, OwnMeasurePage, PaperPage};
