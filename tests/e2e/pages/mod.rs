//! The pages as a person sees them: each function does what its name says, and ends where it leads to.

pub(crate) mod exercises;
pub(crate) mod journal;
pub(crate) mod meeting;
pub(crate) mod my_work;
pub(crate) mod plan;
pub(crate) mod player;
pub(crate) mod question;
pub(crate) mod review;
pub(crate) mod settings;
pub(crate) mod summary;
pub(crate) mod welcome;
