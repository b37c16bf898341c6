//! Changes at work to ask for: a menu by what is demanding, and the proposals of a talk (domain.md §4.5).

mod asking;
mod menu;
mod period;
mod proposed;
mod views;

#[cfg(test)]
mod tests;

pub use asking::can_ask;
pub use menu::{Kind, in_order};
pub use period::{PeriodProblem, period_problems};
pub use proposed::{Suggestion, is_proposed, proposal, task_suggestions};
pub use views::{AdjustmentsPage, ProposalsStep};
