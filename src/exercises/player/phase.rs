//! From a dose to the phases of an exercise: get ready, work, rest, work.

use super::pace::Pace;
use crate::exercises::booklet::{Dose, DosePart};

/// Time to get into place for the first exercise; for the others there is the rest before them.
const GET_READY_SECONDS: u16 = 5;

/// What is done in a phase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PhaseKind {
    /// Before the first set of an exercise. Also the rest after the exercise before.
    GetReady,
    /// This many repetitions.
    Reps(u16),
    /// Seconds.
    Hold(u16),
    /// For as long as this.
    Minutes(u16),
    /// No clock and no count: the person says when it is done. Metres, or a dose that says nothing.
    Open,
    /// Between sets, sides and holds.
    Rest,
}

impl PhaseKind {
    /// Whether the person is doing the exercise.
    pub fn is_work(self) -> bool {
        !matches!(self, Self::GetReady | Self::Rest)
    }
}

/// Which side, for a dose that counts per side. The person chooses where to begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    First,
    Other,
}

/// A phase, with where in the exercise it is. Getting ready and resting carry what comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Phase {
    pub kind: PhaseKind,
    /// From 1.
    pub set: u16,
    pub sets: u16,
    pub side: Option<Side>,
    /// Which hold of the set, from 1; 1 of 1 for what is not held.
    pub hold: u16,
    pub holds: u16,
}

/// The phases of one exercise. Worked out when asked for: a dose can mean 16 000 of them.
///
/// They come in pairs, first getting ready or resting, then work; the numbers of the work phases are odd.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Course {
    sets: u16,
    per_side: bool,
    holds: u16,
    work: PhaseKind,
}

impl Course {
    /// Minutes come before holds and holds before repetitions: a dose of 5 minutes and 10 repetitions is timed, one of
    /// 10 repetitions and 5 seconds is held 10 times. Numbers out of range become the nearest in range.
    pub(super) fn of(dose: &Dose) -> Self {
        let part = |part: DosePart| dose.part(part).map(|number| number.clamp(1, part.most()));
        let reps = part(DosePart::Reps);
        let (holds, work) = match (part(DosePart::Minutes), part(DosePart::HoldSeconds), reps) {
            (Some(minutes), _, _) => (1, PhaseKind::Minutes(minutes)),
            (None, Some(seconds), reps) => (reps.unwrap_or(1), PhaseKind::Hold(seconds)),
            (None, None, Some(reps)) => (1, PhaseKind::Reps(reps)),
            (None, None, None) => (1, PhaseKind::Open),
        };
        Self { sets: part(DosePart::Sets).unwrap_or(1), per_side: dose.per_side, holds, work }
    }

    fn sides(self) -> u32 {
        if self.per_side { 2 } else { 1 }
    }

    /// How many there are, at least 2.
    pub(super) fn phases(self) -> u32 {
        2 * u32::from(self.sets) * self.sides() * u32::from(self.holds)
    }

    /// The phase with this number, from 0.
    pub(super) fn phase(self, number: u32) -> Option<Phase> {
        if number >= self.phases() {
            return None;
        }
        let (round, hold) = (number / 2 / u32::from(self.holds), number / 2 % u32::from(self.holds));
        let kind = match number {
            0 => PhaseKind::GetReady,
            _ if number % 2 == 1 => self.work,
            _ => PhaseKind::Rest,
        };
        let side = if round % 2 == 0 { Side::First } else { Side::Other };
        Some(Phase {
            kind,
            set: from_one(round / self.sides()),
            sets: self.sets,
            side: self.per_side.then_some(side),
            hold: from_one(hold),
            holds: self.holds,
        })
    }

    /// How long that phase takes, or one repetition of it. `None`: as long as the person takes. Never 0.
    ///
    /// Changing sides takes half a rest; between two holds is as long as the hold itself, but no longer than that half.
    pub(super) fn milliseconds(self, phase: &Phase, first_exercise: bool, pace: Pace) -> Option<u64> {
        let Pace { rest_seconds, rep_seconds } = pace.in_range();
        let half = (rest_seconds / 2).max(GET_READY_SECONDS);
        let seconds = match (phase.kind, self.work) {
            (PhaseKind::Open, _) => return None,
            (PhaseKind::Reps(_), _) => rep_seconds?,
            (PhaseKind::Minutes(minutes), _) => return Some(u64::from(minutes) * 60_000),
            (PhaseKind::Hold(seconds), _) => seconds,
            (PhaseKind::GetReady, _) if first_exercise => GET_READY_SECONDS,
            (PhaseKind::Rest, PhaseKind::Hold(held)) if phase.hold > 1 => held.min(half),
            (PhaseKind::Rest, _) if phase.side == Some(Side::Other) => half,
            (PhaseKind::GetReady | PhaseKind::Rest, _) => rest_seconds,
        };
        Some(u64::from(seconds) * 1_000)
    }
}

/// A place counted from 0 as people count it. It fits: there are at most 200 of anything.
fn from_one(place: u32) -> u16 {
    u16::try_from(place + 1).unwrap_or(u16::MAX)
}
