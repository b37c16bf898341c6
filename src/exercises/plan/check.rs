//! What is wrong with a plan that is being made or changed.

use super::{PlanDraft, Rhythm};
use crate::exercises::booklet::{Dose, DosePart};
use crate::work::is_meant;

/// A day has room for this many times.
pub const MOST_TIMES: usize = 12;
/// A year.
pub const LONGEST_EVERY: u16 = 365;
/// A day, in minutes.
pub const LONGEST_LEAD: u16 = 1440;

/// A field with a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanDate {
    /// One of the days chosen one by one.
    Chosen,
    Start,
    End,
}

/// Something the form asks to change. An empty name is none: such a plan is called after its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanError {
    NoExercise,
    /// The exercise, counted from 0, and the part of its dose.
    DoseOutOfRange(usize, DosePart),
    /// No weekday or date is chosen, or none of them lies between the start and the end.
    NoDay,
    /// Fewer than 1 or more than [`LONGEST_EVERY`] days.
    EveryOutOfRange,
    NoTime,
    /// More than [`MOST_TIMES`].
    TooManyTimes,
    EndBeforeStart,
    /// More than [`LONGEST_LEAD`] minutes.
    LeadOutOfRange,
    /// Before 1900 or after 2200.
    YearOutOfRange(PlanDate),
}

/// Everything that is wrong, in the order of the form: exercises, days, times, start, end, lead. Empty: it can be saved.
pub fn check(draft: &PlanDraft) -> Vec<PlanError> {
    let mut errors = Vec::new();
    let mut note = |wrong: bool, error: PlanError| {
        if wrong {
            errors.push(error);
        }
    };
    note(draft.items.is_empty(), PlanError::NoExercise);
    for (index, item) in draft.items.iter().enumerate() {
        for part in DosePart::ALL {
            let alone = Dose::default().with(part, item.dose.part(part));
            note(alone.out_of_range().is_some(), PlanError::DoseOutOfRange(index, part));
        }
    }
    let ends_first = draft.end.is_some_and(|end| end < draft.start);
    match &draft.rhythm {
        Rhythm::EveryDays(every) => note(!(1..=LONGEST_EVERY).contains(every), PlanError::EveryOutOfRange),
        Rhythm::Weekly(days) => note(days.is_empty() || !ends_first && !has_day(draft), PlanError::NoDay),
        Rhythm::Dates(days) => {
            note(days.is_empty() || !ends_first && !has_day(draft), PlanError::NoDay);
            note(!days.iter().copied().all(is_meant), PlanError::YearOutOfRange(PlanDate::Chosen));
        }
    }
    let times = super::series::in_order(&draft.times).len();
    note(times == 0, PlanError::NoTime);
    note(times > MOST_TIMES, PlanError::TooManyTimes);
    note(!is_meant(draft.start), PlanError::YearOutOfRange(PlanDate::Start));
    note(draft.end.is_some_and(|end| !is_meant(end)), PlanError::YearOutOfRange(PlanDate::End));
    note(ends_first, PlanError::EndBeforeStart);
    note(draft.lead_minutes > LONGEST_LEAD, PlanError::LeadOutOfRange);
    errors
}

/// Whether it ever asks for anything.
fn has_day(draft: &PlanDraft) -> bool {
    let first = draft.series().first_day_from(draft.start);
    first.is_some_and(|first| draft.end.is_none_or(|end| first <= end))
}
