//! What is wrong with a value, a day or a period that is being written. A note may have any length.

use super::definition::{MOST, is_sound};
use super::{Cycle, Definition};
use crate::i18n::parse_number;
use crate::work::is_meant;

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ValueProblem {
    NotANumber,
    /// Larger than [`MOST`], or smaller than its opposite.
    TooLarge,
    /// Outside the lowest and the highest that the measure has.
    OutOfRange(f64, f64),
}

/// A number as typed for a measure. `None`: nothing was typed.
///
/// # Errors
/// When it is no number that the measure can have.
pub fn typed_value(raw: &str, definition: &Definition) -> Result<Option<f64>, ValueProblem> {
    if raw.trim().is_empty() {
        return Ok(None);
    }
    let value = parse_number(raw).ok_or(ValueProblem::NotANumber)?;
    check_value(value, definition).map(|()| Some(value))
}

/// Whether the measure can have this value.
///
/// # Errors
/// When it cannot.
pub fn check_value(value: f64, definition: &Definition) -> Result<(), ValueProblem> {
    if value.is_nan() {
        return Err(ValueProblem::NotANumber);
    }
    match definition.range() {
        Some((lowest, highest)) if !(lowest..=highest).contains(&value) => {
            Err(ValueProblem::OutOfRange(lowest, highest))
        }
        _ if is_sound(value) => Ok(()),
        _ => Err(ValueProblem::TooLarge),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CycleProblem {
    EndBeforeStart,
    /// Before 1900, or after 2200.
    Year,
}

/// What is wrong with a period. It may lie ahead, may last one day, and needs no name.
pub fn cycle_problem(cycle: &Cycle) -> Option<CycleProblem> {
    let end = cycle.end.unwrap_or(cycle.start);
    if !is_meant(cycle.start) || !is_meant(end) {
        return Some(CycleProblem::Year);
    }
    (end < cycle.start).then_some(CycleProblem::EndBeforeStart)
}

const _: () = assert!(MOST < crate::i18n::MAX_WHOLE, "every whole number that is taken is kept exactly");
