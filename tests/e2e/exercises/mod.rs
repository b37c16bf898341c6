//! Exercises: plans, sessions, the log, pauses, boosters, the calendar file.

mod boosters;
pub(crate) mod calendar;
pub(crate) mod clock;
mod logging;
mod pauses;
mod plans;
mod playing;
pub(crate) mod seeds;
