//! Which measures the person has, and how often they want to be asked.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::{Definition, MeasureId, Shipped};
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
    /// Scores from paper under names of the person's own.
    pub scores: Vec<NamedScore>,
    /// The day on which the person said "not now"; they are asked again from the next.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "iso::read")]
    pub put_off: Option<NaiveDate>,
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

/// What the person decided about a measure that comes with the app, or how often about an activity.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ChosenMeasure {
    pub measure: MeasureId,
    /// Not looked at for an activity, which is in use as long as it is not put away.
    pub on: bool,
    /// Asked again after so many days; 0: only when the person wants; `None`: as the app suggests.
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

/// A score from paper that has no name of its own in the app: `paper:<id>`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NamedScore {
    pub id: String,
    pub name: String,
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

    /// Everything that is asked for: pain, the activities, the others that come with the app, the person's own.
    pub fn in_use(&self) -> Vec<MeasureId> {
        self.all().into_iter().filter(|id| Definition::of(id, self).in_use).collect()
    }

    /// Everything there is to follow, in use or not, in the order of [`Self::in_use`]; not the scores from paper.
    pub fn all(&self) -> Vec<MeasureId> {
        let shipped = Shipped::ALL.map(MeasureId::Shipped);
        let activities = self.activities.iter().map(|activity| MeasureId::Activity(activity.id.clone()));
        let own = self.own.iter().map(|own| MeasureId::Own(own.id.clone()));
        let (first, others) = shipped.split_at(1);
        first.iter().cloned().chain(activities).chain(others.iter().cloned()).chain(own).collect()
    }

    /// The first day of the newest period that has begun: "the start", when something is compared with it.
    pub fn started(&self, today: NaiveDate) -> Option<NaiveDate> {
        self.cycles.iter().map(|cycle| cycle.start).filter(|start| *start <= today).max()
    }
}
