//! What the person entered about their programme.

use serde::{Deserialize, Serialize};

use super::{Boosters, Course, Stage};
use crate::storage::{Document, Key};

/// One document, `reprise/exercise-programme`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Programme {
    #[serde(default)]
    pub rehabilitation: Option<Course>,
    #[serde(default)]
    pub consolidation: Option<Course>,
    #[serde(default)]
    pub boosters: Option<Boosters>,
    /// Rises with every change to the boosters; the calendar's SEQUENCE (RFC 5545 §3.8.7.4). It is kept here so that it
    /// does not start again when boosters are stopped and planned anew.
    #[serde(default)]
    pub booster_revision: u32,
}

impl Document for Programme {
    const KIND: &'static str = "exercise-programme";
    const VERSION: u32 = 1;
}

impl Programme {
    /// Where it is stored.
    pub fn key() -> Key<Self> {
        Key::single()
    }

    pub fn course(&self, stage: Stage) -> Option<&Course> {
        match stage {
            Stage::Rehabilitation => self.rehabilitation.as_ref(),
            Stage::Consolidation => self.consolidation.as_ref(),
        }
    }

    /// Whether to say that consolidation exists: rehabilitation is over and nothing came after it. Many were never told
    /// (domain.md §1.2, E4).
    pub fn may_consolidate(&self) -> bool {
        self.consolidation.is_none() && self.rehabilitation.as_ref().is_some_and(Course::is_complete)
    }

    /// Whether to offer boosters: a course is over and none are planned.
    pub fn may_plan_boosters(&self) -> bool {
        let courses = [&self.rehabilitation, &self.consolidation];
        self.boosters.is_none() && courses.into_iter().flatten().any(Course::is_complete)
    }

    pub(super) fn course_mut(&mut self, stage: Stage) -> &mut Option<Course> {
        match stage {
            Stage::Rehabilitation => &mut self.rehabilitation,
            Stage::Consolidation => &mut self.consolidation,
        }
    }
}
