//! A week at work (domain.md §1.3, J13; §2.3, hours).

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use crate::storage::{Document, Key};
use crate::work::iso;

/// Monday to Sunday.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WorkWeek {
    #[serde(deserialize_with = "iso::read")]
    pub monday: NaiveDate,
    /// Minutes worked; at most 168 hours.
    #[serde(default)]
    pub worked: Option<u16>,
    /// Minutes the contract asks for.
    #[serde(default)]
    pub contract: Option<u16>,
    /// Which tasks were adapted, in the person's own words.
    #[serde(default)]
    pub adapted: String,
    /// Days off for this complaint, 0 to 7.
    #[serde(default)]
    pub days_off: Option<u8>,
    /// Which days were worked, for comparing work days with days off: Monday is the lowest bit.
    #[serde(default)]
    pub days_worked: Option<u8>,
    #[serde(default)]
    pub note: String,
    #[serde(deserialize_with = "iso::read")]
    pub written: NaiveDateTime,
}

/// The weeks whose Monday is in one year, `reprise/work-log/2026`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct WorkYear {
    /// In order.
    pub weeks: Vec<WorkWeek>,
}

impl Document for WorkYear {
    const KIND: &'static str = "work-log";
    const VERSION: u32 = 1;
}

impl WorkYear {
    /// Where the year is stored.
    pub fn key(year: i32) -> Key<Self> {
        Key::for_part(&year.to_string())
    }

    /// The week of this Monday.
    pub fn week(&self, monday: NaiveDate) -> Option<&WorkWeek> {
        self.weeks.iter().find(|week| week.monday == monday)
    }
}
