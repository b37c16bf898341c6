//! Everything that can be drawn, and its name in the address.

use crate::journal::measure::{Definition, Direction, MeasureId, Measures, Shipped, direction, range};

/// A line of a chart. Its name is a measure's own (`pain7`, `own:20261123T091502123`), or one of `check-in:pain`,
/// `check-in:tired`, `check-in:stress`, `check-in:sleep`, `work:hours`, `work:days-off`, `diary:heavy` and
/// `exercise:effort`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    Measure(MeasureId),
    /// 0 to 10, asked on a day.
    CheckIn(CheckInRating),
    /// Hours worked in a week.
    WorkHours,
    /// Days off for this complaint in a week, 0 to 7.
    DaysOff,
    /// Minutes of a day spent on what was heavy.
    HeavyMinutes,
    /// How hard an exercise session was, 0 to 10.
    Effort,
}

/// The numbers of a check-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckInRating {
    Pain,
    Tired,
    Stress,
    Sleep,
}

/// How often a line is expected to have a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rhythm {
    Daily,
    /// After so many days, two or more.
    EveryDays(u16),
}

/// A measure that is asked only when the person wants, or at visits: values further apart than this, one and a half
/// times, belong to different stretches.
const WHEN_WANTED: u16 = 91;

impl Line {
    /// Those that are no measures.
    pub const OTHERS: [Self; 8] = [
        Self::CheckIn(CheckInRating::Pain),
        Self::CheckIn(CheckInRating::Tired),
        Self::CheckIn(CheckInRating::Stress),
        Self::CheckIn(CheckInRating::Sleep),
        Self::WorkHours,
        Self::DaysOff,
        Self::HeavyMinutes,
        Self::Effort,
    ];

    /// As in the address.
    pub fn name(&self) -> String {
        let name = match self {
            Self::Measure(id) => return String::from(id.clone()),
            Self::CheckIn(CheckInRating::Pain) => "check-in:pain",
            Self::CheckIn(CheckInRating::Tired) => "check-in:tired",
            Self::CheckIn(CheckInRating::Stress) => "check-in:stress",
            Self::CheckIn(CheckInRating::Sleep) => "check-in:sleep",
            Self::WorkHours => "work:hours",
            Self::DaysOff => "work:days-off",
            Self::HeavyMinutes => "diary:heavy",
            Self::Effort => "exercise:effort",
        };
        name.to_owned()
    }

    /// The line with this name; a name that is no other line's is a measure's.
    pub fn of(name: &str) -> Self {
        let other = Self::OTHERS.into_iter().find(|line| line.name() == name);
        other.unwrap_or_else(|| Self::Measure(MeasureId::from(name.to_owned())))
    }

    /// How often it is expected to have a value.
    pub fn rhythm(&self, measures: &Measures) -> Rhythm {
        let days = match self {
            Self::CheckIn(_) | Self::HeavyMinutes => 1,
            // Few people exercise every day.
            Self::Effort => 2,
            Self::WorkHours | Self::DaysOff => 7,
            Self::Measure(id) => {
                Some(Definition::of(id, measures).every_days).filter(|days| *days > 0).unwrap_or(WHEN_WANTED)
            }
        };
        if days <= 1 { Rhythm::Daily } else { Rhythm::EveryDays(days) }
    }

    /// The smallest and the largest value there can be; `None`: any number.
    pub fn range(&self, measures: &Measures) -> Option<(f64, f64)> {
        match self {
            // "I do not know" is an answer, and no place on a line.
            Self::Measure(MeasureId::Shipped(Shipped::Expectation)) => Some((0.0, 4.0)),
            Self::Measure(id) => range(id, measures),
            Self::CheckIn(_) | Self::Effort => Some((0.0, 10.0)),
            Self::DaysOff => Some((0.0, 7.0)),
            Self::WorkHours | Self::HeavyMinutes => None,
        }
    }

    /// Which way the person wants it to go.
    pub fn direction(&self, measures: &Measures) -> Direction {
        match self {
            Self::Measure(id) => direction(id, measures),
            Self::CheckIn(CheckInRating::Sleep) => Direction::HigherIsBetter,
            Self::CheckIn(_) | Self::DaysOff => Direction::LowerIsBetter,
            Self::WorkHours | Self::HeavyMinutes | Self::Effort => Direction::Neither,
        }
    }

    /// Whether it is rated from 0 to 10.
    pub fn is_rating(&self, measures: &Measures) -> bool {
        self.range(measures) == Some((0.0, 10.0))
    }
}

impl Rhythm {
    /// How many days may lie between two values that are neighbours: every day for a daily line, else one and a half
    /// times the rhythm.
    pub fn most_days_apart(self) -> i64 {
        match self {
            Self::Daily => 1,
            Self::EveryDays(days) => i64::from(days) * 3 / 2,
        }
    }
}
