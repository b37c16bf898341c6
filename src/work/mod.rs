//! The vocabulary that features share about a person's work. No views.

mod country;

pub use country::{Country, use_country};
