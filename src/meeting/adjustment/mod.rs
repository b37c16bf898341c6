//! Changes at work to ask for: a menu by what is demanding, and the proposals of a talk (domain.md §4.5).

mod views;

pub use views::{AdjustmentsPage, ProposalsStep};
