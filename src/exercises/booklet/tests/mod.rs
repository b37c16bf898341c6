//! The booklet's rules, and its pages as they are read.

mod contents;
mod dose_change;
mod dose_words;
mod library;
mod note;
mod own;
mod pages;
mod print_groups;
mod saving;
mod search;
mod stage;
mod view;

use super::{Booklet, Dose, DosePart};

const EXERCISES: &str = include_str!("../../../../assets/exercises/exercises.json");
const ENGLISH: &str = include_str!("../../../../assets/exercises/booklet.en.json");
const DUTCH: &str = include_str!("../../../../assets/exercises/booklet.nl.json");
const FRENCH: &str = include_str!("../../../../assets/exercises/booklet.fr.json");

fn english() -> Booklet {
    Booklet::read(EXERCISES, ENGLISH).unwrap()
}

/// Sets, repetitions, seconds held, minutes, metres; 0 stands for nothing.
fn dose(numbers: [u16; 5]) -> Dose {
    let parts = DosePart::ALL.into_iter().zip(numbers).filter(|(_, number)| *number > 0);
    parts.fold(Dose::default(), |dose, (part, number)| dose.with(part, Some(number)))
}

fn each_side(numbers: [u16; 5]) -> Dose {
    Dose { per_side: true, ..dose(numbers) }
}
