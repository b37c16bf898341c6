//! The screens of this part.

mod adjustments_page;
mod ask_tick;
mod kind_words;
mod menu_list;
pub(in crate::meeting::adjustment) mod proposal_fields;
mod proposals_step;

#[cfg(test)]
pub(in crate::meeting::adjustment) use kind_words::{bigger, kind_name, simple};

pub use adjustments_page::AdjustmentsPage;
pub use proposals_step::ProposalsStep;
