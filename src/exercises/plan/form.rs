//! A plan that is being made or changed: kept on the device with every change, and no plan before it is saved.

use chrono::{NaiveDate, NaiveTime, Weekday};
use serde::{Deserialize, Serialize};

use super::{Place, PlanDraft, PlanItem, Rhythm};
use crate::exercises::booklet::{Dose, DoseChange, ExerciseId};
use crate::storage::{Document, Key};

/// The form of one plan, `reprise/exercise-plan-form/<plan id>`; of a new one, its address's word for that.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanForm {
    pub draft: PlanDraft,
}

impl Document for PlanForm {
    const KIND: &'static str = "exercise-plan-form";
    const VERSION: u32 = 1;
}

impl PlanForm {
    /// Where it is stored.
    pub fn key(id: &str) -> Key<Self> {
        Key::for_part(id)
    }
}

/// Something the person did in the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FormChange {
    Name(String),
    Place(Place),
    /// Puts an exercise in, with the dose it usually starts with, or takes it out.
    Exercise(ExerciseId, Dose, bool),
    /// All at once; what stands in the plan already keeps its dose.
    Exercises(Vec<(ExerciseId, Dose)>, Place),
    Dose(ExerciseId, DoseChange),
    Easier(ExerciseId, bool),
    /// One place earlier.
    MoveUp(ExerciseId),
    Rhythm(Rhythm),
    Weekday(Weekday, bool),
    Date(NaiveDate, bool),
    /// `None` takes the time with this number away; one number more than there are adds it.
    Time(usize, Option<NaiveTime>),
    Start(NaiveDate),
    End(Option<NaiveDate>),
    Lead(u16),
}

impl FormChange {
    /// The form with this change made.
    pub fn apply(self, mut draft: PlanDraft) -> PlanDraft {
        match self {
            Self::Name(name) => draft.name = name,
            Self::Place(place) => draft.place = place,
            Self::Exercise(id, dose, true) => put_in(&mut draft, id, dose),
            Self::Exercise(id, _, false) => draft.items.retain(|item| item.exercise != id),
            Self::Exercises(all, place) => {
                draft.place = place;
                for (id, dose) in all {
                    put_in(&mut draft, id, dose);
                }
            }
            Self::Dose(id, change) => of(&mut draft, &id, |item| item.dose = change.apply(item.dose)),
            Self::Easier(id, easier) => of(&mut draft, &id, |item| item.easier = easier),
            Self::MoveUp(id) => {
                let place = draft.items.iter().position(|item| item.exercise == id);
                if let Some(place) = place.filter(|place| *place > 0) {
                    draft.items.swap(place - 1, place);
                }
            }
            Self::Rhythm(rhythm) => draft.rhythm = rhythm,
            Self::Weekday(day, on) => {
                let mut days = match draft.rhythm {
                    Rhythm::Weekly(days) => days,
                    Rhythm::EveryDays(_) | Rhythm::Dates(_) => Vec::new(),
                };
                days.retain(|other| *other != day);
                days.extend(on.then_some(day));
                draft.rhythm = Rhythm::Weekly(days).tidy(draft.start);
            }
            Self::Date(date, on) => {
                let mut dates = match draft.rhythm {
                    Rhythm::Dates(dates) => dates,
                    Rhythm::Weekly(_) | Rhythm::EveryDays(_) => Vec::new(),
                };
                dates.retain(|other| *other != date);
                let place = dates.iter().position(|other| *other > date).unwrap_or(dates.len());
                if on {
                    dates.insert(place, date);
                }
                draft.rhythm = Rhythm::Dates(dates);
            }
            Self::Time(number, time) => match (draft.times.get_mut(number), time) {
                (Some(place), Some(time)) => *place = time,
                (None, Some(time)) => draft.times.push(time),
                (Some(_), None) => {
                    draft.times.remove(number);
                }
                (None, None) => {}
            },
            Self::Start(day) => draft.start = day,
            Self::End(day) => draft.end = day,
            Self::Lead(minutes) => draft.lead_minutes = minutes,
        }
        draft
    }
}

fn put_in(draft: &mut PlanDraft, exercise: ExerciseId, dose: Dose) {
    if draft.items.iter().all(|item| item.exercise != exercise) {
        draft.items.push(PlanItem { exercise, dose, easier: false });
    }
}

fn of(draft: &mut PlanDraft, exercise: &str, change: impl FnOnce(&mut PlanItem)) {
    if let Some(item) = draft.items.iter_mut().find(|item| item.exercise == exercise) {
        change(item);
    }
}
