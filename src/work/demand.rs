//! What work asks of a body and a mind.

/// A kind of demand for which there are adjustments (domain.md §4.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Demand {
    LiftCarry,
    Standing,
    Sitting,
    Driving,
    SameMovement,
    BendKneel,
    PushPull,
    ReachHigh,
    Pace,
    /// Tension, support and clear tasks.
    Around,
    Concentration,
    Travel,
    /// Care at people's homes, where it is often said that nothing is possible (domain.md §1.4, M31).
    HomeCare,
}

impl Demand {
    /// In the order of domain.md §4.5.
    pub const ALL: [Self; 13] = [
        Self::LiftCarry,
        Self::Standing,
        Self::Sitting,
        Self::Driving,
        Self::SameMovement,
        Self::BendKneel,
        Self::PushPull,
        Self::ReachHigh,
        Self::Pace,
        Self::Around,
        Self::Concentration,
        Self::Travel,
        Self::HomeCare,
    ];

    /// As used in form values.
    pub fn code(self) -> &'static str {
        match self {
            Self::LiftCarry => "lift-carry",
            Self::Standing => "standing",
            Self::Sitting => "sitting",
            Self::Driving => "driving",
            Self::SameMovement => "same-movement",
            Self::BendKneel => "bend-kneel",
            Self::PushPull => "push-pull",
            Self::ReachHigh => "reach-high",
            Self::Pace => "pace",
            Self::Around => "around",
            Self::Concentration => "concentration",
            Self::Travel => "travel",
            Self::HomeCare => "home-care",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|demand| demand.code() == code)
    }
}
