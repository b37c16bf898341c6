//! A booster visit: what was measured, remembered, looked at and planned.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::{ProgrammeChange, Recall};
use crate::storage::{Document, Key};
use crate::work::{iso, moment_id};

/// Names a visit: the moment it was begun, `20261123T091502123`.
pub type VisitId = String;

/// One document each, `reprise/booster-visit/<id>`. Each part may stay empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BoosterVisit {
    /// The day it was planned for.
    #[serde(deserialize_with = "iso::read")]
    pub due: NaiveDate,
    #[serde(deserialize_with = "iso::read")]
    pub started: NaiveDateTime,
    /// `None`: it can be gone on with.
    #[serde(default, deserialize_with = "iso::read")]
    pub finished: Option<NaiveDateTime>,
    #[serde(default)]
    pub check: Check,
    #[serde(default)]
    pub recall: Recall,
    #[serde(default)]
    pub technique: Technique,
    /// What changes in the plan.
    #[serde(default)]
    pub plan_note: String,
    /// One new small goal.
    #[serde(default)]
    pub goal: String,
    /// The day chosen for the next booster; `None`: as the interval says.
    #[serde(default, deserialize_with = "iso::read")]
    pub next: Option<NaiveDate>,
}

/// The person's own measures, each 0 to 10 (domain.md §2.3). They are kept and shown, never judged.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Check {
    /// Average pain of the last seven days; 10 is the worst.
    pub pain: Option<u8>,
    /// Up to [`Check::MOST_ACTIVITIES`] things that are hard.
    pub activities: Vec<Activity>,
    /// Against the time that working went best, which is 10.
    pub work_ability: Option<u8>,
}

/// Something that is hard, and how well it goes.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Activity {
    pub name: String,
    /// 10 is as before the complaint.
    #[serde(default)]
    pub how_well: Option<u8>,
}

/// Who or what looked at how the exercises are done (domain.md §1.2, E12).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Watched {
    BySomeone,
    InMirror,
    OnFilm,
    Later,
}

impl Watched {
    pub const ALL: [Self; 4] = [Self::BySomeone, Self::InMirror, Self::OnFilm, Self::Later];
}

/// How the exercises were looked at, and what was seen.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Technique {
    pub watched: Option<Watched>,
    pub note: String,
}

impl Document for BoosterVisit {
    const KIND: &'static str = "booster-visit";
    const VERSION: u32 = 1;
}

impl Check {
    pub const MOST_ACTIVITIES: usize = 3;
    /// The top of each scale.
    pub const MOST: u8 = 10;

    pub(super) fn is_empty(&self) -> bool {
        let rated = self.activities.iter().any(|activity| activity.how_well.is_some());
        self.pain.is_none() && self.work_ability.is_none() && !rated
    }
}

impl BoosterVisit {
    /// A visit begun now. It asks about the activities of the visit before, so that their numbers can stand side by side.
    pub fn start(due: NaiveDate, activities: &[String], now: NaiveDateTime) -> (VisitId, Self) {
        let activity = |name: &String| Activity { name: name.clone(), how_well: None };
        let activities = activities.iter().take(Check::MOST_ACTIVITIES).map(activity).collect();
        let visit = Self {
            due,
            started: now,
            finished: None,
            check: Check { activities, ..Check::default() },
            recall: Recall::default(),
            technique: Technique::default(),
            plan_note: String::new(),
            goal: String::new(),
            next: None,
        };
        (moment_id(now), visit)
    }

    /// Where it is stored.
    pub fn key(id: &str) -> Key<Self> {
        Key::for_part(id)
    }

    /// What the programme has to know of it once it is finished: the day of the next booster.
    pub fn visited(&self, id: &str) -> Option<ProgrammeChange> {
        let on = self.finished?.date();
        Some(ProgrammeChange::Visited { visit: id.to_owned(), on, next: self.next })
    }
}
