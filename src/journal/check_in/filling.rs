//! Filling in what a check-in does not have yet, from a file that has it.

use super::{CheckIn, CheckInField};

impl CheckIn {
    /// With what `found` has and this one has not. `None`: there is nothing to fill in, or the person changed it since it
    /// was made, and then it stays as they left it.
    pub fn filled_from(&self, found: &Self) -> Option<Self> {
        if self.edited.is_some() {
            return None;
        }
        let mut filled = self.clone();
        for field in CheckInField::ALL {
            if filled.has(field) {
                continue;
            }
            match field {
                CheckInField::Words => filled.words.clone_from(&found.words),
                CheckInField::Pain => filled.pain = found.pain,
                CheckInField::Tired => filled.tired = found.tired,
                CheckInField::Stress => filled.stress = found.stress,
                CheckInField::Sleep => filled.sleep = found.sleep,
                CheckInField::Tags => filled.tags.clone_from(&found.tags),
            }
        }
        (filled != *self).then_some(filled)
    }

    /// With this rating in this field; the same for a field that is no rating.
    #[must_use]
    pub fn with_rating(mut self, field: CheckInField, rating: u8) -> Self {
        match field {
            CheckInField::Pain => self.pain = Some(rating),
            CheckInField::Tired => self.tired = Some(rating),
            CheckInField::Stress => self.stress = Some(rating),
            CheckInField::Sleep => self.sleep = Some(rating),
            CheckInField::Words | CheckInField::Tags => {}
        }
        self
    }
}
