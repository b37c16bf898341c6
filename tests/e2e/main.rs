//! Browser journeys: what a person does with the app, in real browsers, in the built site.
//!
//! `cargo xtask test` builds the site and sets `REPRISE_DIST`, `REPRISE_CHROMEDRIVER` and the like (xtask/src/suite.rs).

#![expect(clippy::unwrap_used, clippy::panic, reason = "a journey that cannot go on has failed")]

mod answers;
mod everyone;
mod exercises;
mod first_load;
mod harness;
mod import;
mod journal;
mod journeys;
mod meeting;
mod pages;
mod safety;
mod seed;
mod settings;
mod trouble;
mod updates;
