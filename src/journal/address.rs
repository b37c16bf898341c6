//! The addresses of this feature: what stands behind `/journal`.

/// In place of an id: something that does not exist yet.
pub const NEW: &str = "new";

/// A page of the journal. Days are ISO dates, months as in storage keys: "2026-11".
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum At {
    #[default]
    Overview,
    /// A check-in: its month, and its id.
    CheckIn(String, String),
    /// Which fields a check-in has, the person's tags, and when to ask.
    CheckInFields,
    Measures,
    /// A measure's values; the name of a [`super::measure::MeasureId`].
    Measure(String),
    /// An own measure being made or changed; [`NEW`] for the first time.
    OwnMeasure(String),
    /// The three things that are hard.
    Activities,
    /// Scores from paper.
    Paper,
    /// Starts and ends that are measured.
    Cycles,
    Charts,
    /// One line, or two above each other; names of lines.
    Chart(String, Option<String>),
    Goals,
    /// A goal; [`NEW`] for the first time.
    Goal(String),
    /// The activity diary of a day.
    Diary(String),
    /// A block of the diary: its month, and its id.
    Block(String, String),
    PacingSheets,
    /// A worksheet for pacing; [`NEW`] for the first time.
    Pacing(String),
    WorkLog,
    /// A week, by its Monday.
    WorkWeek(String),
    Month(String),
    Day(String),
    Search,
}

impl At {
    /// What stands between the slashes after `/journal`.
    pub fn parts(&self) -> Vec<&str> {
        match self {
            Self::Overview => vec![],
            Self::CheckIn(month, id) => vec!["check-in", month, id],
            Self::CheckInFields => vec!["check-in"],
            Self::Measures => vec!["measures"],
            Self::Measure(id) => vec!["measures", id],
            Self::OwnMeasure(id) => vec!["own", id],
            Self::Activities => vec!["activities"],
            Self::Paper => vec!["paper"],
            Self::Cycles => vec!["cycles"],
            Self::Charts => vec!["charts"],
            Self::Chart(line, None) => vec!["charts", line],
            Self::Chart(line, Some(other)) => vec!["charts", line, other],
            Self::Goals => vec!["goals"],
            Self::Goal(id) => vec!["goals", id],
            Self::Diary(day) => vec!["diary", day],
            Self::Block(month, id) => vec!["diary", month, id],
            Self::PacingSheets => vec!["pacing"],
            Self::Pacing(id) => vec!["pacing", id],
            Self::WorkLog => vec!["work-log"],
            Self::WorkWeek(monday) => vec!["work-log", monday],
            Self::Month(month) => vec!["month", month],
            Self::Day(day) => vec!["day", day],
            Self::Search => vec!["search"],
        }
    }

    /// The page at these parts of an address; `None`: there is none.
    pub fn of(parts: &[&str]) -> Option<Self> {
        Some(match *parts {
            [] => Self::Overview,
            ["check-in", month, id] => Self::CheckIn(month.to_owned(), id.to_owned()),
            ["check-in"] => Self::CheckInFields,
            ["measures"] => Self::Measures,
            ["measures", id] => Self::Measure(id.to_owned()),
            ["own", id] => Self::OwnMeasure(id.to_owned()),
            ["activities"] => Self::Activities,
            ["paper"] => Self::Paper,
            ["cycles"] => Self::Cycles,
            ["charts"] => Self::Charts,
            ["charts", line] => Self::Chart(line.to_owned(), None),
            ["charts", line, other] => Self::Chart(line.to_owned(), Some(other.to_owned())),
            ["goals"] => Self::Goals,
            ["goals", id] => Self::Goal(id.to_owned()),
            ["diary", day] => Self::Diary(day.to_owned()),
            ["diary", month, id] => Self::Block(month.to_owned(), id.to_owned()),
            ["pacing"] => Self::PacingSheets,
            ["pacing", id] => Self::Pacing(id.to_owned()),
            ["work-log"] => Self::WorkLog,
            ["work-log", monday] => Self::WorkWeek(monday.to_owned()),
            ["month", month] => Self::Month(month.to_owned()),
            ["day", day] => Self::Day(day.to_owned()),
            ["search"] => Self::Search,
            _ => return None,
        })
    }
}
