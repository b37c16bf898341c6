//! The vocabulary that features share: about a person's work, and days and times as they are stored. No views.

mod country;
pub mod iso;

pub use country::{Country, use_country};
