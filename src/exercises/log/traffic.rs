//! The colours of the pain rule (domain.md §5.3): a convention, not a measured border, so a therapist may write others.
//!
//! A colour chooses which fixed text stands beside the number the person typed. Nothing else follows from it.

use serde::{Deserialize, Serialize};

use crate::storage::{Document, Key};

/// Where amber and red begin, in points of 0 to 10. One document, `reprise/pain-borders`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PainBorders {
    /// The first number that is amber, 1 to 10.
    pub amber_from: u8,
    /// The first number that is red, 1 to 10 and above amber's.
    pub red_from: u8,
}

impl Default for PainBorders {
    fn default() -> Self {
        Self { amber_from: 4, red_from: 6 }
    }
}

impl Document for PainBorders {
    const KIND: &'static str = "pain-borders";
    const VERSION: u32 = 1;
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BordersError {
    AmberOutOfRange,
    RedOutOfRange,
    /// Amber begins where red does, or above.
    NotInOrder,
}

impl PainBorders {
    /// Where they are stored.
    pub fn key() -> Key<Self> {
        Key::single()
    }

    /// The first thing that is wrong with borders that are being written.
    pub fn check(self) -> Option<BordersError> {
        let range = 1..=10;
        match self {
            Self { amber_from, .. } if !range.contains(&amber_from) => Some(BordersError::AmberOutOfRange),
            Self { red_from, .. } if !range.contains(&red_from) => Some(BordersError::RedOutOfRange),
            Self { amber_from, red_from } => (amber_from >= red_from).then_some(BordersError::NotInOrder),
        }
    }
}

/// The colour of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colour {
    Green,
    Amber,
    Red,
}

/// The colour of pain from 0 to 10.
pub fn colour(pain: u8, borders: PainBorders) -> Colour {
    if pain >= borders.red_from {
        Colour::Red
    } else if pain >= borders.amber_from {
        Colour::Amber
    } else {
        Colour::Green
    }
}
