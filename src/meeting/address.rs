//! The addresses of this feature: what stands behind `/meeting`.

use super::message::MessageKind;
use super::preparation::MeetingStep;

/// In place of an id: something that does not exist yet.
pub const NEW: &str = "new";

/// A page about a talk with the manager. Ids are those of [`super::preparation::Meeting`], or [`NEW`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum At {
    #[default]
    Overview,
    /// One talk: its steps, its papers, its agreements.
    Meeting(String),
    Step(String, MeetingStep),
    /// The menu of adjustments to pick from, for the proposals.
    Adjustments(String),
    /// What the person thinks about coming back; for nobody else.
    Readiness(String),
    Rehearsal(String),
    /// What a friend reads who plays the manager.
    RoleCard(String),
    /// A message about this talk.
    Message(String, MessageKind),
    /// Before the sheet or the card fills the screen.
    Show(String),
    Agreements,
    Agreement(String),
    /// The words that are asked about before something is shared.
    Words,
}

impl At {
    /// What stands between the slashes after `/meeting`.
    pub fn parts(&self) -> Vec<&str> {
        match self {
            Self::Overview => vec![],
            Self::Meeting(id) => vec!["talk", id],
            Self::Step(id, step) => vec!["talk", id, "step", step.code()],
            Self::Adjustments(id) => vec!["talk", id, "adjustments"],
            Self::Readiness(id) => vec!["talk", id, "readiness"],
            Self::Rehearsal(id) => vec!["talk", id, "rehearsal"],
            Self::RoleCard(id) => vec!["talk", id, "role-card"],
            Self::Message(id, kind) => vec!["talk", id, "message", kind.code()],
            Self::Show(id) => vec!["talk", id, "show"],
            Self::Agreements => vec!["agreements"],
            Self::Agreement(id) => vec!["agreements", id],
            Self::Words => vec!["words"],
        }
    }

    /// The page at these parts of an address; `None`: there is none.
    pub fn of(parts: &[&str]) -> Option<Self> {
        Some(match *parts {
            [] => Self::Overview,
            ["talk", id] => Self::Meeting(id.to_owned()),
            ["talk", id, "step", step] => Self::Step(id.to_owned(), MeetingStep::from_code(step)?),
            ["talk", id, "adjustments"] => Self::Adjustments(id.to_owned()),
            ["talk", id, "readiness"] => Self::Readiness(id.to_owned()),
            ["talk", id, "rehearsal"] => Self::Rehearsal(id.to_owned()),
            ["talk", id, "role-card"] => Self::RoleCard(id.to_owned()),
            ["talk", id, "message", kind] => Self::Message(id.to_owned(), MessageKind::from_code(kind)?),
            ["talk", id, "show"] => Self::Show(id.to_owned()),
            ["agreements"] => Self::Agreements,
            ["agreements", id] => Self::Agreement(id.to_owned()),
            ["words"] => Self::Words,
            _ => return None,
        })
    }
}
