//! What the screen shows at a moment of a session.

use chrono::NaiveDateTime;

use super::phase::Phase;
use super::run::{Position, Run};
use super::session::Session;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Running,
    /// Stopped by the person.
    Paused,
    /// The phase ran out while nobody was there; it waits for a tap.
    TimeUp,
    Finished,
    /// Ended early.
    Stopped,
}

/// A session at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    pub position: Position,
    /// `None` when all exercises have been passed.
    pub phase: Option<Phase>,
    pub standing: Standing,
    /// Time in this phase, or in this repetition when the clock counts them. No longer than `length_milliseconds`.
    pub spent_milliseconds: u64,
    /// `None`: as long as the person takes.
    pub length_milliseconds: Option<u64>,
}

impl Moment {
    /// What is left of a timed phase, rounded up: 0 only when it is over. At most the phase's length.
    pub fn seconds_left(&self) -> Option<u64> {
        Some(self.length_milliseconds?.saturating_sub(self.spent_milliseconds).div_ceil(1_000))
    }

    /// Whole seconds in this phase.
    pub fn seconds_spent(&self) -> u64 {
        self.spent_milliseconds / 1_000
    }
}

impl Session {
    /// What the screen shows at this moment.
    pub fn at(&self, now: NaiveDateTime) -> Moment {
        let run = self.run_at(now);
        let length = self.milliseconds(&run);
        let spent = run.spent_at(now);
        Moment {
            position: run.position,
            phase: self.phase(&run),
            standing: self.standing(&run),
            spent_milliseconds: length.map_or(spent, |length| spent.min(length)),
            length_milliseconds: length,
        }
    }

    /// For a run that the clock has been applied to.
    pub(super) fn standing(&self, run: &Run) -> Standing {
        match run.end {
            Some(end) if end.early => Standing::Stopped,
            Some(_) => Standing::Finished,
            None if self.phase(run).is_none() => Standing::Finished,
            None if run.since.is_some() => Standing::Running,
            None if self.milliseconds(run).is_some_and(|length| run.spent_milliseconds >= length) => Standing::TimeUp,
            None => Standing::Paused,
        }
    }
}
