//! What a check-in can hold besides the one tap.

use serde::{Deserialize, Serialize};

use super::{CheckIn, CheckInEdit};

/// A field that the person can hide. What was written in it stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum CheckInField {
    Words,
    Pain,
    Tired,
    Stress,
    Sleep,
    Tags,
}

impl CheckInField {
    /// In the order of the screen.
    pub const ALL: [Self; 6] = [Self::Words, Self::Pain, Self::Tired, Self::Stress, Self::Sleep, Self::Tags];
    /// Those from 0 to 10.
    pub const RATINGS: [Self; 4] = [Self::Pain, Self::Tired, Self::Stress, Self::Sleep];

    /// The change that gives this rating; `None` for a field that is none.
    pub fn rated(self, rating: Option<u8>) -> Option<CheckInEdit> {
        Some(match self {
            Self::Pain => CheckInEdit::Pain(rating),
            Self::Tired => CheckInEdit::Tired(rating),
            Self::Stress => CheckInEdit::Stress(rating),
            Self::Sleep => CheckInEdit::Sleep(rating),
            Self::Words | Self::Tags => return None,
        })
    }
}

impl CheckIn {
    /// The rating in this field, 0 to 10.
    pub fn rating(&self, field: CheckInField) -> Option<u8> {
        match field {
            CheckInField::Pain => self.pain,
            CheckInField::Tired => self.tired,
            CheckInField::Stress => self.stress,
            CheckInField::Sleep => self.sleep,
            CheckInField::Words | CheckInField::Tags => None,
        }
    }

    /// Whether there is something in this field.
    pub fn has(&self, field: CheckInField) -> bool {
        match field {
            CheckInField::Words => !self.words.trim().is_empty(),
            CheckInField::Tags => !self.tags.is_empty(),
            rating => self.rating(rating).is_some(),
        }
    }

    /// Whether it says nothing but its day.
    pub fn is_empty(&self) -> bool {
        self.how.is_none() && !CheckInField::ALL.into_iter().any(|field| self.has(field))
    }
}
