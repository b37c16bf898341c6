//! When things go wrong: strange input, damaged or full storage, files that are none.

mod bad_input;
mod damaged;
mod exercises;
mod files;
mod journal;
mod no_room;
mod two_tabs;
