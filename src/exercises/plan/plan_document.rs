//! A plan: which exercises, how much, on which days, at what times.

use chrono::{NaiveDate, NaiveTime, Weekday};
use serde::{Deserialize, Serialize};

use crate::exercises::booklet::{Dose, ExerciseId};
use crate::storage::{Document, Key};
use crate::work::iso;

/// Names a plan: the moment it was made, `20261123T091502123`.
pub type PlanId = String;

/// Where a plan is done; several plans may run at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Place {
    #[default]
    Home,
    Gym,
    /// Micro-breaks.
    Work,
    Elsewhere,
}

/// An exercise in a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanItem {
    pub exercise: ExerciseId,
    #[serde(default)]
    pub dose: Dose,
    /// The person does the easier version for now.
    #[serde(default)]
    pub easier: bool,
}

/// On which days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Rhythm {
    /// These days of every week.
    Weekly(#[serde(deserialize_with = "iso::read")] Vec<Weekday>),
    /// Every this many days, counted from the day the series begins; 1 is daily. 1 to 365.
    EveryDays(u16),
    /// Exactly these days, for people whose shifts have no rhythm.
    Dates(#[serde(deserialize_with = "iso::read")] Vec<NaiveDate>),
}

/// The days and times of a plan from one day on. Changing them adds a series, so that the past stays as it was planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Series {
    /// Its first possible day; it lasts to the day before the next series.
    #[serde(deserialize_with = "iso::read")]
    pub from: NaiveDate,
    pub rhythm: Rhythm,
    /// Wall times, in order, at least one and none twice.
    #[serde(deserialize_with = "iso::read")]
    pub times: Vec<NaiveTime>,
}

/// One document each, `reprise/exercise-plan/<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Plan {
    pub name: String,
    #[serde(default)]
    pub place: Place,
    pub items: Vec<PlanItem>,
    /// In order of `from`; never empty.
    pub series: Vec<Series>,
    /// The last day, if there is one.
    #[serde(default, deserialize_with = "iso::read")]
    pub end: Option<NaiveDate>,
    /// How long before each time the calendar rings, in minutes, 0 to 1440.
    #[serde(default)]
    pub lead_minutes: u16,
    /// The day it was put away: from then on it asks for nothing.
    #[serde(default, deserialize_with = "iso::read")]
    pub archived: Option<NaiveDate>,
    /// Rises with every change; the calendar's SEQUENCE (RFC 5545 §3.8.7.4).
    #[serde(default)]
    pub revision: u32,
}

impl Document for Plan {
    const KIND: &'static str = "exercise-plan";
    const VERSION: u32 = 1;
}

impl Plan {
    /// Where it is stored.
    pub fn key(id: &str) -> Key<Self> {
        Key::for_part(id)
    }
}
