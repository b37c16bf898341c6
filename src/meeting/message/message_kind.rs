//! Which message.

/// What the message is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MessageKind {
    /// Getting in touch again after a silence (domain.md §1.4, M5).
    FirstContact,
    /// Asking for a talk.
    AskForTalk,
    /// What was agreed, on the same day.
    Confirmation,
    /// Belgium: asking for the half-day workplace visit of the back programme (domain.md §4.10).
    WorkplaceVisit,
}

impl MessageKind {
    pub const ALL: [Self; 4] = [Self::FirstContact, Self::AskForTalk, Self::Confirmation, Self::WorkplaceVisit];

    /// As it stands in addresses.
    pub fn code(self) -> &'static str {
        match self {
            Self::FirstContact => "first-contact",
            Self::AskForTalk => "ask",
            Self::Confirmation => "confirmation",
            Self::WorkplaceVisit => "workplace-visit",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}
