//! The journal: a note in two taps, activities, goals, charts.

mod activities;
mod charts;
mod goals;
mod leaving;
mod notes;
pub(crate) mod seeds;
