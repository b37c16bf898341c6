//! What a measure is: which values it has, which way the person wants it to go, how often it is asked (domain.md §2.3).

use super::{Direction, MeasureId, Measures, OwnKind, PaperScore, Shipped};

/// Values beyond this, either way, are slips of the finger or damage: refused when typed, left out when found.
pub(super) const MOST: f64 = 1e15;

/// Which values there are.
#[derive(Debug, Clone, PartialEq)]
pub enum ValueKind {
    /// 0 to 10.
    Rating,
    /// Answers in words, numbered from 0; how many there are.
    Steps(u8),
    /// With its unit, which may be empty; and the lowest and highest, where there are such.
    Number { unit: String, range: Option<(f64, f64)> },
    /// Yes is 1, no is 0.
    YesNo,
}

/// What charts, tables and questions need to know of a measure. Its name is a matter of language.
#[derive(Debug, Clone, PartialEq)]
pub struct Definition {
    pub kind: ValueKind,
    /// Shown at an axis, never judged.
    pub direction: Direction,
    /// Asked again after so many days; 0: only when the person wants.
    pub every_days: u16,
    /// Whether the person follows it now.
    pub in_use: bool,
}

impl Definition {
    /// Of any measure, also of one that is not there any more: its values are still shown.
    pub fn of(id: &MeasureId, measures: &Measures) -> Self {
        let chosen = measures.chosen.iter().find(|chosen| chosen.measure == *id);
        let every = |suggested: u16| chosen.and_then(|chosen| chosen.every_days).unwrap_or(suggested);
        match id {
            MeasureId::Shipped(shipped) => Self {
                kind: match shipped {
                    Shipped::Expectation => ValueKind::Steps(6),
                    Shipped::Change => ValueKind::Steps(7),
                    _ => ValueKind::Rating,
                },
                direction: direction_of(*shipped),
                every_days: every(shipped.suggested_days()),
                in_use: chosen.map_or(shipped.is_on_at_first(), |chosen| chosen.on),
            },
            MeasureId::Activity(id) => Self {
                kind: ValueKind::Rating,
                direction: Direction::HigherIsBetter,
                every_days: every(14),
                in_use: measures.activities.iter().any(|activity| activity.id == *id && activity.put_away.is_none()),
            },
            MeasureId::Own(id) => match measures.own.iter().find(|own| own.id == *id) {
                Some(own) => Self {
                    kind: match &own.kind {
                        OwnKind::Rating => ValueKind::Rating,
                        OwnKind::Number { unit } => ValueKind::Number { unit: unit.clone(), range: None },
                        OwnKind::YesNo => ValueKind::YesNo,
                    },
                    direction: own.direction,
                    every_days: own.every_days.unwrap_or_default(),
                    in_use: own.put_away.is_none(),
                },
                None => Self::any_number(None),
            },
            MeasureId::Paper(name) => Self::any_number(PaperScore::named(name).and_then(PaperScore::range)),
            MeasureId::Unknown(_) => Self::any_number(None),
        }
    }

    /// Not asked for, without a wish which way it should go.
    fn any_number(range: Option<(f64, f64)>) -> Self {
        let kind = ValueKind::Number { unit: String::new(), range };
        Self { kind, direction: Direction::Neither, every_days: 0, in_use: false }
    }

    /// The lowest and the highest value; `None`: there are no such.
    pub fn range(&self) -> Option<(f64, f64)> {
        match self.kind {
            ValueKind::Rating => Some((0.0, 10.0)),
            ValueKind::Steps(count) => Some((0.0, f64::from(count.saturating_sub(1)))),
            ValueKind::Number { range, .. } => range,
            ValueKind::YesNo => Some((0.0, 1.0)),
        }
    }

    /// The number of a step, a rating, a yes or a no, where the value is one.
    pub fn step(&self, value: f64) -> Option<u8> {
        let last = match self.kind {
            ValueKind::Rating => 10,
            ValueKind::Steps(count) => count.saturating_sub(1),
            ValueKind::YesNo => 1,
            ValueKind::Number { .. } => return None,
        };
        (0..=last).find(|step| (f64::from(*step) - value).abs() < 1e-9)
    }
}

impl Shipped {
    /// In days (domain.md §2.3).
    pub fn suggested_days(self) -> u16 {
        match self {
            Self::Pain | Self::Tired | Self::Stress | Self::Sleep => 7,
            Self::WorkAbility => 14,
            Self::SureOfTasks | Self::SureOfAsking | Self::SureOfHelp | Self::Expectation => 28,
            Self::Change => 91,
        }
    }

    /// Two questions, and the person's activities: a first visit is no wall of questions.
    pub fn is_on_at_first(self) -> bool {
        matches!(self, Self::Pain | Self::WorkAbility)
    }
}

fn direction_of(shipped: Shipped) -> Direction {
    match shipped {
        Shipped::Pain | Shipped::Tired | Shipped::Stress => Direction::LowerIsBetter,
        Shipped::WorkAbility
        | Shipped::SureOfTasks
        | Shipped::SureOfAsking
        | Shipped::SureOfHelp
        | Shipped::Sleep
        | Shipped::Change => Direction::HigherIsBetter,
        Shipped::Expectation => Direction::Neither,
    }
}

/// The lowest and the highest value of a measure; `None`: there are no such.
pub fn range(id: &MeasureId, measures: &Measures) -> Option<(f64, f64)> {
    Definition::of(id, measures).range()
}

/// Which way the person wants a measure to go.
pub fn direction(id: &MeasureId, measures: &Measures) -> Direction {
    Definition::of(id, measures).direction
}

/// Whether a value can be shown at all; one that cannot stays where it is stored.
pub fn is_sound(value: f64) -> bool {
    value.is_finite() && value.abs() <= MOST
}
