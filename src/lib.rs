//! Reprise: a companion for working people with back pain and other musculoskeletal complaints.
//!
//! A folder is a feature. Inside one: data, rules (pure functions), views. `ARCHITECTURE.md` has the map and what
//! each part must not know.

mod app;
mod clock;
mod route;

mod exercises;
mod guide;
mod journal;
mod meeting;
pub mod questionnaire;
pub mod report;
mod settings;
mod today;

pub mod work;

pub mod i18n;
mod shell;
pub mod storage;
mod ui;

mod platform;

pub use app::launch;
