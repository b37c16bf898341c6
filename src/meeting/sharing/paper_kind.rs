//! Which paper.

/// What can be made of a preparation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperKind {
    /// One page with the shared lines.
    Manager,
    /// Half a page in large letters, for the person's own hand.
    Card,
    /// For the therapist or the occupational physician.
    Therapist,
    /// For a manager who has not done this before; nothing of the person is in it (domain.md §1.4, M10).
    Guide,
}

impl PaperKind {
    pub const ALL: [Self; 4] = [Self::Manager, Self::Card, Self::Therapist, Self::Guide];

    /// As it stands in addresses.
    pub fn code(self) -> &'static str {
        match self {
            Self::Manager => "manager",
            Self::Card => "card",
            Self::Therapist => "therapist",
            Self::Guide => "guide",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}
