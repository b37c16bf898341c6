//! Measures: what the person rates now and then, so that they see what they can do (domain.md §2.3).

mod check;
mod definition;
mod due;
mod measure_id;
mod measures_change;
mod measures_document;
mod offer;
mod own_edit;
mod paper_score;
mod reading;
mod stored;
mod views;

#[cfg(test)]
mod tests;

pub use check::{CycleProblem, ValueProblem, check_value, cycle_problem, typed_value};
pub use definition::{Definition, ValueKind, direction, is_sound, range};
pub use due::{Due, DueReason, due};
pub use measure_id::{MeasureId, Shipped};
pub use measures_change::MeasuresChange;
pub use measures_document::{Activity, ChosenMeasure, Cycle, Direction, Measures, NamedScore, OwnKind, OwnMeasure};
pub use offer::{activities, offered};
pub use own_edit::OwnEdit;
pub use paper_score::PaperScore;
pub use reading::{Reading, ReadingEdit};
pub use stored::{Found, find_readings, has_values, last_readings};
pub use views::{ActivitiesPage, CyclesPage, MeasurePage, MeasuresDue, MeasuresPage, OwnMeasurePage, PaperPage};
pub use views::{measure_name, value_words};
