//! A share of a dose.

use crate::exercises::booklet::{Dose, DosePart};

/// This share of the dose, rounded to the nearest whole number and at least 1. It is arithmetic with the share the
/// person chose.
///
/// Sets, repetitions and seconds held multiply, so only one of them is taken a share of; half of three would leave an
/// eighth. Repetitions come first, then seconds held, and sets only when there is nothing else. Minutes and metres tell
/// how long and how far the same thing goes, and each is taken a share of.
#[must_use]
pub fn scaled(dose: Dose, percent: u8) -> Dose {
    let has = |part| dose.part(part).is_some();
    let covered = |part| match part {
        DosePart::Reps | DosePart::Minutes | DosePart::Metres => true,
        DosePart::HoldSeconds => !has(DosePart::Reps),
        DosePart::Sets => {
            ![DosePart::Reps, DosePart::HoldSeconds, DosePart::Minutes, DosePart::Metres].into_iter().any(has)
        }
    };
    DosePart::ALL
        .into_iter()
        .filter(|part| covered(*part))
        .fold(dose, |scaled, part| scaled.with(part, dose.part(part).map(|number| share_of(number, percent))))
}

fn share_of(number: u16, percent: u8) -> u16 {
    let hundredths = u32::from(number) * u32::from(percent);
    u16::try_from((hundredths + 50) / 100).unwrap_or(number).max(1).min(number)
}
