//! Check-ins: how it was, in ten seconds.

mod check_in;
mod edit;
mod views;

pub use check_in::{CheckIn, HowWas};
pub use edit::CheckInEdit;
pub use views::{CheckInCard, CheckInDue, CheckInFieldsPage, CheckInList, CheckInPage};
