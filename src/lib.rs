//! Reprise: a companion for working people with back pain and other musculoskeletal complaints.
//!
//! A folder is a feature. Inside one: data, rules (pure functions), views. `ARCHITECTURE.md` has the map and what
//! each part must not know.

pub mod app;
pub mod chain;
pub mod clock;
pub mod later;
pub mod route;

pub mod exercises;
pub mod guide;
pub mod import;
pub mod journal;
pub mod meeting;
pub mod questionnaire;
pub mod report;
pub mod settings;
pub mod today;

pub mod work;

pub mod i18n;
pub mod shell;
pub mod storage;
pub mod ui;

pub mod platform;

pub use app::launch;
