//! A change of a dose, from what is typed into its fields.

use super::{Dose, DosePart};

/// What a person changes in a dose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DoseChange {
    Part(DosePart, Option<u16>),
    PerSide(bool),
}

impl DoseChange {
    /// The dose with this change made.
    pub fn apply(self, dose: Dose) -> Dose {
        match self {
            Self::Part(part, number) => dose.with(part, number),
            Self::PerSide(per_side) => Dose { per_side, ..dose },
        }
    }
}

/// What is typed into a field of a dose is no whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotWhole;

/// The number that is typed; `None` for an empty field. A number too large to be kept becomes the largest that can be,
/// which is still more than anybody means ([`Dose::out_of_range`]).
///
/// # Errors
/// [`NotWhole`]: something else than digits.
pub fn typed(raw: &str) -> Result<Option<u16>, NotWhole> {
    let raw = raw.trim();
    if raw.is_empty() {
        return Ok(None);
    }
    let mut number: u16 = 0;
    for character in raw.chars() {
        let digit = character.to_digit(10).and_then(|digit| u16::try_from(digit).ok()).ok_or(NotWhole)?;
        number = number.saturating_mul(10).saturating_add(digit);
    }
    Ok(Some(number))
}
