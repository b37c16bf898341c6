//! Something that is due at a moment, whatever it comes from.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};

use crate::exercises::log::Entry;
use crate::exercises::plan::{Occurrence, PlanId};
use crate::exercises::programme::{Appointment, AppointmentId, Boosters};
use crate::work::iso;

/// Names what is due. What is moved to another time gets another name, and is reminded of again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum DueKey {
    Plan {
        plan: PlanId,
        #[serde(deserialize_with = "iso::read")]
        date: NaiveDate,
        #[serde(deserialize_with = "iso::read")]
        time: NaiveTime,
    },
    Booster(#[serde(deserialize_with = "iso::read")] NaiveDate),
    Appointment {
        id: AppointmentId,
        #[serde(deserialize_with = "iso::read")]
        at: NaiveDateTime,
    },
}

/// What is due, when, and when to say so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueItem {
    pub key: DueKey,
    /// Its wall time.
    pub at: NaiveDateTime,
    /// The wall time of the reminder.
    pub remind_at: NaiveDateTime,
}

impl DueKey {
    /// The day it is due.
    pub fn date(&self) -> NaiveDate {
        match self {
            Self::Plan { date, .. } | Self::Booster(date) => *date,
            Self::Appointment { at, .. } => at.date(),
        }
    }

    /// The plan it comes from, if it comes from one.
    pub fn plan(&self) -> Option<&PlanId> {
        match self {
            Self::Plan { plan, .. } => Some(plan),
            Self::Booster(_) | Self::Appointment { .. } => None,
        }
    }
}

impl From<&Occurrence> for DueKey {
    fn from(occurrence: &Occurrence) -> Self {
        Self::Plan { plan: occurrence.plan.clone(), date: occurrence.date, time: occurrence.time }
    }
}

impl DueItem {
    /// A planned time, with the lead time of its plan.
    pub fn occurrence(occurrence: &Occurrence, lead_minutes: u16) -> Self {
        Self::new(occurrence.into(), occurrence.moment(), lead_minutes)
    }

    /// The next booster.
    pub fn booster(boosters: &Boosters) -> Self {
        Self::new(DueKey::Booster(boosters.next), boosters.next.and_time(boosters.time), boosters.lead_minutes)
    }

    pub fn appointment(appointment: &Appointment) -> Self {
        let at = appointment.moment();
        Self::new(DueKey::Appointment { id: appointment.id.clone(), at }, at, appointment.lead_minutes)
    }

    fn new(key: DueKey, at: NaiveDateTime, lead_minutes: u16) -> Self {
        let remind_at = at.checked_sub_signed(TimeDelta::minutes(lead_minutes.into())).unwrap_or(at);
        Self { key, at, remind_at }
    }
}

/// The planned times that the log answers, whether done, shortened or skipped; given as the log matches them
/// ([`crate::exercises::log::Answered`]).
pub fn answered_keys(planned: &[(&Occurrence, Option<&Entry>)]) -> Vec<DueKey> {
    planned.iter().filter(|(_, entry)| entry.is_some()).map(|(occurrence, _)| DueKey::from(*occurrence)).collect()
}
