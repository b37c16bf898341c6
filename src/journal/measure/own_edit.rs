//! Changes of an own measure, field by field.

use super::{Direction, OwnKind, OwnMeasure};

/// Something the person changed about an own measure.
#[derive(Debug, Clone, PartialEq)]
pub enum OwnEdit {
    Name(String),
    /// Only for one without values: they would mean something else.
    Kind(OwnKind),
    /// Of a number; the values stay as they are.
    Unit(String),
    Direction(Direction),
    /// In days; 0: only when the person wants.
    Rhythm(u16),
}

impl OwnEdit {
    /// The measure with this change made.
    pub fn apply(self, own: OwnMeasure) -> OwnMeasure {
        match self {
            Self::Name(name) => OwnMeasure { name, ..own },
            Self::Kind(kind) => OwnMeasure { kind, ..own },
            Self::Unit(unit) if matches!(own.kind, OwnKind::Number { .. }) => {
                OwnMeasure { kind: OwnKind::Number { unit }, ..own }
            }
            Self::Unit(_) => own,
            Self::Direction(direction) => OwnMeasure { direction, ..own },
            Self::Rhythm(days) => OwnMeasure { every_days: Some(days).filter(|days| *days > 0), ..own },
        }
    }
}
