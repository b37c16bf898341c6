//! The addresses of this feature: what stands behind `/exercises`.

use std::fmt;

use dioxus::router::{FromRouteSegments, ToRouteSegments};

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

impl ToRouteSegments for At {
    fn display_route_segments(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (page, ids): (&str, [&str; 2]) = match self {
            Self::Overview => return Ok(()),
            Self::Booklet => ("booklet", ["", ""]),
            Self::Exercise(id) => ("booklet", [id, ""]),
            Self::Own(id) => ("own", [id, ""]),
            Self::Print => ("print", ["", ""]),
            Self::Plan(id) => ("plan", [id, ""]),
            Self::Pauses => ("pauses", ["", ""]),
            Self::Player => ("player", ["", ""]),
            Self::Log => ("log", ["", ""]),
            Self::Entry(month, id) => ("log", [month, id]),
            Self::Programme => ("programme", ["", ""]),
            Self::Visit(id) => ("booster", [id, ""]),
            Self::BadDay => ("bad-day", ["", ""]),
            Self::Reminders => ("reminders", ["", ""]),
        };
        write!(f, "/{page}")?;
        ids.iter().filter(|id| !id.is_empty()).try_for_each(|id| write!(f, "/{id}"))
    }
}

impl FromRouteSegments for At {
    type Err = NoSuchPage;

    fn from_route_segments(segments: &[&str]) -> Result<Self, NoSuchPage> {
        Ok(match *segments {
            [] | [""] => Self::Overview,
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
            _ => return Err(NoSuchPage),
        })
    }
}

/// The address leads nowhere; the router shows its page for that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoSuchPage;

impl fmt::Display for NoSuchPage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no such page")
    }
}
