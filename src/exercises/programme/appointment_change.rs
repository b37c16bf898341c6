//! What a person can do to their appointments.

use chrono::NaiveDate;

use super::{Appointment, AppointmentId, Appointments, MOST_LEAD_MINUTES};
use crate::work::is_meant;

const MOST_MINUTES: u16 = 24 * 60;

/// One thing the person did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AppointmentChange {
    Add(Appointment),
    /// Takes the place of the one with the same name.
    Correct(Appointment),
    Remove(AppointmentId),
}

/// Why an appointment is not kept yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AppointmentProblem {
    /// It does not say what it is.
    NoWords,
    /// It is before today, or in a year that cannot be meant.
    Date,
    /// Not 1 to 1440.
    Minutes,
    /// More than a week.
    Lead,
}

impl AppointmentChange {
    /// The appointments with this change made. Adding one that is there already, and correcting or removing one that is
    /// not, changes nothing.
    pub fn apply(&self, before: Option<Appointments>) -> Appointments {
        let mut after = before.unwrap_or_default();
        match self {
            Self::Add(new) if after.find(&new.id).is_none() => insert(&mut after.appointments, new.clone()),
            Self::Correct(new) => {
                if let Some(place) = after.appointments.iter().position(|old| old.id == new.id) {
                    let old = after.appointments.remove(place);
                    let same = *new == Appointment { revision: new.revision, ..old.clone() };
                    let revision = if same { old.revision } else { old.revision.saturating_add(1) };
                    insert(&mut after.appointments, Appointment { revision, ..new.clone() });
                }
            }
            Self::Remove(id) => after.appointments.retain(|old| old.id != *id),
            Self::Add(_) => {}
        }
        after
    }

    /// What is wrong with this change. A past appointment may be corrected as long as its day stays.
    pub fn problem(&self, before: Option<&Appointments>, today: NaiveDate) -> Option<AppointmentProblem> {
        let (Self::Add(new) | Self::Correct(new)) = self else {
            return None;
        };
        let moved = before.and_then(|all| all.find(&new.id)).is_none_or(|old| old.date != new.date);
        if new.what.trim().is_empty() {
            Some(AppointmentProblem::NoWords)
        } else if moved && (new.date < today || !is_meant(new.date)) {
            Some(AppointmentProblem::Date)
        } else if !(1..=MOST_MINUTES).contains(&new.minutes) {
            Some(AppointmentProblem::Minutes)
        } else {
            (new.lead_minutes > MOST_LEAD_MINUTES).then_some(AppointmentProblem::Lead)
        }
    }
}

fn insert(appointments: &mut Vec<Appointment>, new: Appointment) {
    appointments.insert(appointments.partition_point(|other| other.moment() <= new.moment()), new);
}
