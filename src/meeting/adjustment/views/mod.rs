//! The screens of this part.

mod adjustments_page;
mod proposals_step;

pub use adjustments_page::AdjustmentsPage;
pub use proposals_step::ProposalsStep;
