//! Shares of a dose.

use crate::exercises::booklet::{Dose, DosePart};
use crate::exercises::flare::scaled;

/// Sets, repetitions, seconds held, minutes, metres; 0 for none.
fn dose(numbers: [u16; 5]) -> Dose {
    let parts = DosePart::ALL.into_iter().zip(numbers).filter(|(_, number)| *number > 0);
    parts.fold(Dose::default(), |dose, (part, number)| dose.with(part, Some(number)))
}

#[track_caller]
fn check(before: [u16; 5], percent: u8, after: [u16; 5]) {
    assert_eq!(scaled(dose(before), percent), dose(after), "{before:?} {percent} %");
}

#[test]
fn one_of_what_multiplies_is_taken_a_share_of() {
    check([3, 12, 0, 0, 0], 50, [3, 6, 0, 0, 0]);
    check([3, 6, 10, 0, 0], 50, [3, 3, 10, 0, 0]);
    check([3, 0, 30, 0, 0], 50, [3, 0, 15, 0, 0]);
    check([3, 0, 0, 0, 20], 50, [3, 0, 0, 0, 10]);
    check([2, 0, 0, 5, 0], 80, [2, 0, 0, 4, 0]);
    check([4, 0, 0, 0, 0], 50, [2, 0, 0, 0, 0]);
    check([0, 0, 0, 10, 800], 50, [0, 0, 0, 5, 400]);
    check([0, 0, 0, 0, 0], 50, [0, 0, 0, 0, 0]);
}

#[test]
fn it_is_rounded_to_the_nearest_and_at_least_one() {
    check([0, 12, 0, 0, 0], 70, [0, 8, 0, 0, 0]);
    check([0, 5, 0, 0, 0], 50, [0, 3, 0, 0, 0]);
    check([0, 10, 0, 0, 0], 54, [0, 5, 0, 0, 0]);
    check([0, 10, 0, 0, 0], 55, [0, 6, 0, 0, 0]);
    check([0, 1, 0, 0, 0], 10, [0, 1, 0, 0, 0]);
    check([0, 4, 0, 0, 0], 0, [0, 1, 0, 0, 0]);
    check([0, 0, 0, 0, 10_000], 80, [0, 0, 0, 0, 8000]);
}

#[test]
fn it_is_never_more_than_the_dose() {
    check([0, 12, 0, 0, 0], 100, [0, 12, 0, 0, 0]);
    check([0, 12, 0, 0, 0], u8::MAX, [0, 12, 0, 0, 0]);
    let damaged = Dose { reps: Some(0), minutes: Some(u16::MAX), ..Dose::default() };
    assert_eq!(scaled(damaged, 100), damaged);
}

#[test]
fn sides_stay() {
    let sides = Dose { per_side: true, ..dose([2, 6, 0, 0, 0]) };
    assert_eq!(scaled(sides, 50), Dose { per_side: true, ..dose([2, 3, 0, 0, 0]) });
}
