//! What comes from other apps: their exports read, shown, and taken over into the journal. The counterpart of `report/`:
//! it reads features and owns nothing.

mod csv;
mod gathering;
mod here;
mod history;
mod json;
mod known;
mod left_out;
mod loop_habits;
mod mapping;
mod nomie;
mod number;
mod pain_tracker;
mod plan;
mod read;
mod read_error;
mod take_over;
mod views;
mod zip;

#[cfg(test)]
mod tests;

pub use here::Here;
pub use history::{History, Moment, Note, Program, Track, TrackKind, TrackName, Value};
pub use known::{Known, known};
pub use left_out::{LeftOut, Reason};
pub use mapping::{Mapping, Target, own_measure_there, proposal, targets};
pub use plan::{Plan, plan};
pub use read::{MOST_BYTES, read};
pub use read_error::ReadError;
pub use take_over::take_over;
pub use views::ImportPage;
