//! What was agreed, and what came of it (domain.md §4.7, §4.9).

mod views;

pub use views::{AgreementPage, AgreementsPage, AgreementsStep, MeetingDue};
