//! Which measures the person has, and how often they want to be asked.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::MeasureId;
use crate::storage::{Document, Key};
use crate::work::iso;

/// One document, `reprise/measures`. The values are kept apart ([`super::Reading`]), so that renaming or putting away a
/// measure never touches them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Measures {
    /// Up to [`Measures::MOST_ACTIVITIES`] in use; those put away are kept.
    pub activities: Vec<Activity>,
    pub own: Vec<OwnMeasure>,
    /// What the person decided about a measure; those not named are as the app suggests.
    pub chosen: Vec<ChosenMeasure>,
    /// Oldest first.
    pub cycles: Vec<Cycle>,
}

/// Something that is hard now; how well it goes is rated 0 (not at all) to 10 (as before).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Activity {
    pub id: String,
    pub name: String,
    pub at_work: bool,
    /// No longer asked; its values stay.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "iso::read")]
    pub put_away: Option<NaiveDateTime>,
}

/// A measure the person made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OwnMeasure {
    pub id: String,
    pub name: String,
    pub kind: OwnKind,
    pub direction: Direction,
    /// Asked again after so many days; `None`: only when the person wants.
    #[serde(default)]
    pub every_days: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "iso::read")]
    pub put_away: Option<NaiveDateTime>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum OwnKind {
    /// 0 to 10.
    Rating,
    /// A number with its unit, which may be empty.
    Number {
        unit: String,
    },
    YesNo,
}

/// Which way the person wants it to go. Shown at the axis, never judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Direction {
    HigherIsBetter,
    LowerIsBetter,
    #[default]
    Neither,
}

/// What the person decided about a measure that comes with the app, or a score from paper.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ChosenMeasure {
    pub measure: MeasureId,
    pub on: bool,
    /// Asked again after so many days; `None`: as the app suggests.
    #[serde(default)]
    pub every_days: Option<u16>,
}

/// A stretch with a start and an end that are measured, such as a rehabilitation (domain.md §1.3, J7).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Cycle {
    pub id: String,
    pub name: String,
    #[serde(deserialize_with = "iso::read")]
    pub start: NaiveDate,
    #[serde(default, deserialize_with = "iso::read")]
    pub end: Option<NaiveDate>,
}

impl Document for Measures {
    const KIND: &'static str = "measures";
    const VERSION: u32 = 1;
}

impl Measures {
    pub const MOST_ACTIVITIES: usize = 3;

    /// Where they are stored.
    pub fn key() -> Key<Self> {
        Key::single()
    }
}
