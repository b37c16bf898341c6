//! Beginnings to choose from: they tick exercises, and the person changes what they like.

use super::Place;

/// Exercises that go together (domain.md §5.2, E7–E11, E16). A beginning, no advice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadyMade {
    GentleStart,
    Strength,
    WorkMoves,
    Breaks,
}

impl ReadyMade {
    pub const ALL: [Self; 4] = [Self::GentleStart, Self::Strength, Self::WorkMoves, Self::Breaks];

    /// Ids of exercises of the booklet.
    pub fn exercises(self) -> &'static [&'static str] {
        match self {
            Self::GentleStart => &["easy-walk", "cat-cow", "pelvic-tilt", "calm-breathing"],
            Self::Strength => &["bridge", "bird-dog", "side-support", "sit-to-stand", "band-row"],
            Self::WorkMoves => &["hip-hinge", "lift-turn", "carry", "push-pull"],
            Self::Breaks => &["micro-break"],
        }
    }

    pub fn place(self) -> Place {
        match self {
            Self::GentleStart | Self::Strength | Self::WorkMoves => Place::Home,
            Self::Breaks => Place::Work,
        }
    }
}
