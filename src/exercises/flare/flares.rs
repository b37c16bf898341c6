//! The bad days that were.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::FlarePlan;
use crate::storage::{Document, Key};
use crate::work::iso;

/// One press of the "bad day" button and what followed. The numbers are those of the plan at that moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Flare {
    /// The first lighter day.
    #[serde(deserialize_with = "iso::read")]
    pub from: NaiveDate,
    /// How many lighter days.
    pub days: u8,
    pub lighter_percent: u8,
    pub return_percent: u8,
    /// The day the person ended the lighter days before their time; it is no lighter day any more.
    #[serde(default, deserialize_with = "iso::read")]
    pub ended: Option<NaiveDate>,
    /// The first day of the usual dose again.
    #[serde(default, deserialize_with = "iso::read")]
    pub full_again: Option<NaiveDate>,
}

/// All of them, in one document, `reprise/flares`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Flares {
    /// In the order in which they were begun, which a clock set back may part from the order of days.
    pub flares: Vec<Flare>,
}

impl Document for Flares {
    const KIND: &'static str = "flares";
    const VERSION: u32 = 1;
}

impl Flare {
    /// A flare that begins on this day, as the plan says.
    pub fn begin(plan: &FlarePlan, from: NaiveDate) -> Self {
        Self {
            from,
            days: plan.days,
            lighter_percent: plan.lighter_percent,
            return_percent: plan.return_percent,
            ended: None,
            full_again: None,
        }
    }

    /// The first day after the lighter ones.
    pub fn returning_from(&self) -> NaiveDate {
        let planned = self.from.checked_add_days(Days::new(self.days.into())).unwrap_or(NaiveDate::MAX);
        self.ended.map_or(planned, |ended| ended.min(planned))
    }
}

impl Flares {
    /// Where they are stored.
    pub fn key() -> Key<Self> {
        Key::single()
    }
}
