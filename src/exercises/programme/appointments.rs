//! Appointments that the person wants to be reminded of: a therapist, a check-up.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};

use crate::storage::{Document, Key};
use crate::work::{iso, moment_id};

/// Names an appointment: the moment it was written down, `20261123T091502123`.
pub type AppointmentId = String;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Appointment {
    pub id: AppointmentId,
    /// The person's own words.
    pub what: String,
    #[serde(deserialize_with = "iso::read")]
    pub date: NaiveDate,
    #[serde(deserialize_with = "iso::read")]
    pub time: NaiveTime,
    /// How long it takes, 1 to 1440.
    pub minutes: u16,
    /// How long before it the calendar rings, in minutes, 0 to [`super::MOST_LEAD_MINUTES`].
    #[serde(default)]
    pub lead_minutes: u16,
    /// Rises with every correction; the calendar's SEQUENCE (RFC 5545 §3.8.7.4).
    #[serde(default)]
    pub revision: u32,
}

/// All of them, in one document, `reprise/appointments`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Appointments {
    /// In order of day and time.
    pub appointments: Vec<Appointment>,
}

impl Document for Appointments {
    const KIND: &'static str = "appointments";
    const VERSION: u32 = 1;
}

impl Appointment {
    /// One on this day, still without words, an hour long and with an alarm an hour before.
    pub fn new(date: NaiveDate, time: NaiveTime, now: NaiveDateTime) -> Self {
        Self { id: moment_id(now), what: String::new(), date, time, minutes: 60, lead_minutes: 60, revision: 0 }
    }

    /// Its wall time.
    pub fn moment(&self) -> NaiveDateTime {
        self.date.and_time(self.time)
    }

    /// When it is over.
    pub fn end(&self) -> NaiveDateTime {
        self.moment().checked_add_signed(TimeDelta::minutes(self.minutes.into())).unwrap_or(NaiveDateTime::MAX)
    }
}

impl Appointments {
    /// Where they are stored.
    pub fn key() -> Key<Self> {
        Key::single()
    }

    pub fn find(&self, id: &str) -> Option<&Appointment> {
        self.appointments.iter().find(|appointment| appointment.id == id)
    }

    /// Those of today and later, in order. One of this morning stays until the day is over.
    pub fn upcoming(&self, today: NaiveDate) -> Vec<&Appointment> {
        self.appointments.iter().filter(|appointment| appointment.date >= today).collect()
    }
}
