//! How long it takes, roughly.
//!
//! Seconds per kind of question are set so that the questionnaire of domain.md §7 comes out at what it promises (Q38):
//! about 4 minutes for the short version, 8 to 10 for the full one. They stand for reading, tapping and a few words;
//! nobody has timed them, and someone who writes much takes longer.

use super::position::index;
use super::{Step, StepId, StepKind, questions_of};
use crate::questionnaire::{Item, ItemKind, Questionnaire};

/// Reading a screen and going on.
const SCREEN: u32 = 2;
const BOOLEAN: u32 = 4;
const NUMBER: u32 = 4;
const SCALE: u32 = 6;
const DATE: u32 = 8;
const ONE_LINE: u32 = 6;
const SEVERAL_LINES: u32 = 17;
const CHOICE: u32 = 4;
const SEVERAL_CHOICES: u32 = 9;
const TABLE_LINE: u32 = 3;
const DISPLAY: u32 = 5;
const ANOTHER: u32 = 3;

/// Whole minutes for all steps, rounded up.
pub fn minutes(questionnaire: &Questionnaire, steps: &[Step]) -> u32 {
    steps.iter().map(|step| seconds(questionnaire, step)).sum::<u32>().div_ceil(60)
}

/// Whole minutes from this step to the end, this step included, rounded up. 0 when the step is not there.
pub fn minutes_left(questionnaire: &Questionnaire, steps: &[Step], from: &StepId) -> u32 {
    index(steps, from).map_or(0, |index| minutes(questionnaire, &steps[index..]))
}

fn seconds(questionnaire: &Questionnaire, step: &Step) -> u32 {
    let questions = questions_of(questionnaire, step);
    match step.kind {
        StepKind::Another => ANOTHER,
        StepKind::Table => SCREEN + questions.iter().map(|_| TABLE_LINE).sum::<u32>(),
        StepKind::Question | StepKind::Screen | StepKind::Display => {
            SCREEN + questions.iter().map(|(item, _)| item_seconds(item)).sum::<u32>()
        }
    }
}

fn item_seconds(item: &Item) -> u32 {
    match item.kind {
        ItemKind::Group(_) => 0,
        ItemKind::Display => DISPLAY,
        ItemKind::Boolean => BOOLEAN,
        ItemKind::Integer(_) | ItemKind::Decimal(_) => NUMBER,
        ItemKind::Scale(_) => SCALE,
        ItemKind::Date(_) => DATE,
        ItemKind::String { .. } => ONE_LINE,
        ItemKind::Text { .. } => SEVERAL_LINES,
        ItemKind::Choice { .. } if item.repeats => SEVERAL_CHOICES,
        ItemKind::Choice { .. } => CHOICE,
    }
}
