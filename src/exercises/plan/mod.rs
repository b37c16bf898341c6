//! Plans: which exercises, on which days, at what times; the days they ask for, and the days that are excused.

pub mod check;
pub mod draft;
pub mod edit;
pub mod expand;
pub mod form;
pub mod next;
pub mod pausing;
pub mod ready_made;
pub mod series;
pub mod spans;

mod occurrence;
mod pause;
mod plan_document;
mod plan_words;
mod stored;
mod views;

#[cfg(test)]
mod tests;

pub use check::{PlanDate, PlanError, check};
pub use draft::PlanDraft;
pub use expand::{excused, excused_of_all, occurrences, occurrences_of_all};
pub use form::{FormChange, PlanForm};
pub use next::{next, next_of_all};
pub use occurrence::Occurrence;
pub use pause::{Pause, PauseReason, Pauses};
pub use plan_document::{Place, Plan, PlanId, PlanItem, Rhythm, Series};
pub use plan_words::{place_name, plan_name, rhythm_words};
pub use ready_made::ReadyMade;
pub use spans::{Span, spans};
pub use stored::{in_plans, pauses, plans};
pub use views::{PausesPage, PlanList, PlanPage};
