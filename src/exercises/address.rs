//! The addresses of this feature: what stands behind `/exercises`.

/// In place of an id: something that does not exist yet.
pub const NEW: &str = "new";

/// A page of the exercises.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum At {
    #[default]
    Overview,
    Booklet,
    Exercise(String),
    /// An own exercise being written; [`NEW`] for the first time.
    Own(String),
    /// The booklet on paper.
    Print,
    /// A plan being made or changed; [`NEW`] for the first time.
    Plan(String),
    Pauses,
    Player,
    Log,
    /// A line of the log: its month as in the storage key, and its id.
    Entry(String, String),
    Programme,
    /// A booster session being done.
    Visit(String),
    BadDay,
    Reminders,
}

impl At {
    /// What stands between the slashes after `/exercises`.
    pub fn parts(&self) -> Vec<&str> {
        match self {
            Self::Overview => vec![],
            Self::Booklet => vec!["booklet"],
            Self::Exercise(id) => vec!["booklet", id],
            Self::Own(id) => vec!["own", id],
            Self::Print => vec!["print"],
            Self::Plan(id) => vec!["plan", id],
            Self::Pauses => vec!["pauses"],
            Self::Player => vec!["player"],
            Self::Log => vec!["log"],
            Self::Entry(month, id) => vec!["log", month, id],
            Self::Programme => vec!["programme"],
            Self::Visit(id) => vec!["booster", id],
            Self::BadDay => vec!["bad-day"],
            Self::Reminders => vec!["reminders"],
        }
    }

    /// The page at these parts of an address; `None`: there is none.
    pub fn of(parts: &[&str]) -> Option<Self> {
        Some(match *parts {
            [] => Self::Overview,
            ["booklet"] => Self::Booklet,
            ["booklet", id] => Self::Exercise(id.to_owned()),
            ["own", id] => Self::Own(id.to_owned()),
            ["print"] => Self::Print,
            ["plan", id] => Self::Plan(id.to_owned()),
            ["pauses"] => Self::Pauses,
            ["player"] => Self::Player,
            ["log"] => Self::Log,
            ["log", month, id] => Self::Entry(month.to_owned(), id.to_owned()),
            ["programme"] => Self::Programme,
            ["booster", id] => Self::Visit(id.to_owned()),
            ["bad-day"] => Self::BadDay,
            ["reminders"] => Self::Reminders,
            _ => return None,
        })
    }
}
