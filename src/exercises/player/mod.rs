//! Playing a session: one exercise at a time, with a clock where there is one to keep.
//!
//! The machine is pure. What a person does is a [`SessionChange`]; what is on the screen at a moment is a [`Moment`];
//! what is heard and felt between two moments are [`Cue`]s.

mod change;
mod cues;
mod moment;
mod outcome;
mod pace;
mod phase;
mod run;
mod session;
mod settings;
mod signal;
mod stored;
mod views;
mod waiting;

#[cfg(test)]
mod tests;

pub use change::{Act, SessionChange};
pub use cues::{Cue, cues};
pub use moment::{Moment, Standing};
pub use outcome::outcome;
pub use pace::{Pace, REP_SECONDS, REST_SECONDS};
pub use phase::{Phase, PhaseKind, Side};
pub use run::{End, Position, Run};
pub use session::{Session, SessionItem};
pub use settings::{PlayerChoice, PlayerSettings};
pub use signal::{Signal, signal};
pub use stored::{SessionDesk, use_session_desk};
pub use views::{PlayerPage, use_start};
pub use waiting::Waiting;
