//! Changes of a worksheet, made to what is on the device at that moment.

use chrono::{NaiveDate, NaiveDateTime};

use super::{PacingSheet, PacingStep};

/// Something the person changed about a worksheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PacingChange {
    Task(String),
    /// Of the first, second or third normal day, from 0.
    DayDate(usize, Option<NaiveDate>),
    DayMinutes(usize, Option<u16>),
    Start(Option<u16>),
    BreakAfter(Option<u16>),
    Takes(String),
    Gives(String),
    PlanB(String),
    /// Adds a step at this place, from 0; one with the same id makes place for it, so that saving twice never doubles.
    PutStep(usize, PacingStep),
    StepFrom(String, Option<NaiveDate>),
    StepMinutes(String, Option<u16>),
    StepWent(String, String),
    RemoveStep(String),
}

impl PacingChange {
    /// The worksheet with this change made, now. What is about a day or step that is not there changes nothing.
    pub fn apply(self, before: Option<PacingSheet>, now: NaiveDateTime) -> PacingSheet {
        let mut sheet = before.unwrap_or_else(|| PacingSheet::new(now));
        sheet.edited = now;
        match self {
            Self::Task(task) => sheet.task = task,
            Self::DayDate(at, date) => {
                if let Some(day) = sheet.days.get_mut(at) {
                    day.date = date;
                }
            }
            Self::DayMinutes(at, minutes) => {
                if let Some(day) = sheet.days.get_mut(at) {
                    day.minutes = minutes;
                }
            }
            Self::Start(minutes) => sheet.start = minutes,
            Self::BreakAfter(minutes) => sheet.break_after = minutes,
            Self::Takes(words) => sheet.takes = words,
            Self::Gives(words) => sheet.gives = words,
            Self::PlanB(words) => sheet.plan_b = words,
            Self::PutStep(at, step) => {
                sheet.steps.retain(|other| other.id != step.id);
                sheet.steps.insert(at.min(sheet.steps.len()), step);
            }
            Self::StepFrom(id, from) => change_step(&mut sheet, &id, |step| step.from = from),
            Self::StepMinutes(id, minutes) => change_step(&mut sheet, &id, |step| step.minutes = minutes),
            Self::StepWent(id, went) => change_step(&mut sheet, &id, |step| step.went = went),
            Self::RemoveStep(id) => sheet.steps.retain(|step| step.id != id),
        }
        sheet
    }
}

fn change_step(sheet: &mut PacingSheet, id: &str, change: impl FnOnce(&mut PacingStep)) {
    if let Some(step) = sheet.steps.iter_mut().find(|step| step.id == id) {
        change(step);
    }
}
