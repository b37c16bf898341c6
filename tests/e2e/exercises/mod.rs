//! Exercises: plans, sessions, the log, pauses, boosters, the calendar file.

mod boosters;
mod calendar;
mod clock;
mod logging;
mod pauses;
mod plans;
mod playing;
pub(crate) mod seeds;
