//! Everything that can be measured.

use serde::{Deserialize, Serialize};

/// Names a measure, in storage as `pain7`, `activity:<id>`, `own:<id>`, `paper:<id>`. A name this app does not know
/// is kept as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", from = "String")]
pub enum MeasureId {
    /// One that comes with the app.
    Shipped(Shipped),
    /// One of the person's three activities.
    Activity(String),
    /// One the person made.
    Own(String),
    /// A score from paper.
    Paper(String),
    Unknown(String),
}

/// The measures of domain.md §2.3 that are asked in the journal, all in own wording.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shipped {
    /// Average pain of the last seven days, 0 to 10; lower is better.
    Pain,
    /// Against the time that working went best, 0 to 10; higher is better.
    WorkAbility,
    SureOfTasks,
    SureOfAsking,
    SureOfHelp,
    /// When the person expects to do their usual work again: 0 now, 1 in 1–2 weeks, 2 in a month, 3 in three months,
    /// 4 later, 5 does not know.
    Expectation,
    Tired,
    Stress,
    Sleep,
    /// Compared with the start, seven steps: 0 very much harder to 6 very much better, 3 as at the start.
    Change,
}

impl Shipped {
    pub const ALL: [Self; 10] = [
        Self::Pain,
        Self::WorkAbility,
        Self::SureOfTasks,
        Self::SureOfAsking,
        Self::SureOfHelp,
        Self::Expectation,
        Self::Tired,
        Self::Stress,
        Self::Sleep,
        Self::Change,
    ];

    /// As stored.
    pub fn name(self) -> &'static str {
        match self {
            Self::Pain => "pain7",
            Self::WorkAbility => "workAbility",
            Self::SureOfTasks => "sureOfTasks",
            Self::SureOfAsking => "sureOfAsking",
            Self::SureOfHelp => "sureOfHelp",
            Self::Expectation => "expectation",
            Self::Tired => "tired",
            Self::Stress => "stress",
            Self::Sleep => "sleep",
            Self::Change => "change",
        }
    }
}

impl From<String> for MeasureId {
    fn from(name: String) -> Self {
        match name.split_once(':') {
            Some(("activity", id)) => Self::Activity(id.to_owned()),
            Some(("own", id)) => Self::Own(id.to_owned()),
            Some(("paper", id)) => Self::Paper(id.to_owned()),
            _ => match Shipped::ALL.into_iter().find(|shipped| shipped.name() == name) {
                Some(shipped) => Self::Shipped(shipped),
                None => Self::Unknown(name),
            },
        }
    }
}

impl From<MeasureId> for String {
    fn from(id: MeasureId) -> Self {
        match id {
            MeasureId::Shipped(shipped) => shipped.name().to_owned(),
            MeasureId::Activity(id) => format!("activity:{id}"),
            MeasureId::Own(id) => format!("own:{id}"),
            MeasureId::Paper(id) => format!("paper:{id}"),
            MeasureId::Unknown(name) => name,
        }
    }
}
