//! A session that is being played, as it is stored, so that a killed tab, a locked screen or a call loses nothing.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

use super::pace::Pace;
use super::phase::{Course, Phase};
use super::run::Run;
use crate::exercises::booklet::{Dose, ExerciseId};
use crate::exercises::plan::{PlanId, PlanItem};
use crate::storage::{Document, Key};
use crate::work::iso;

/// An exercise of the session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SessionItem {
    pub exercise: ExerciseId,
    #[serde(default)]
    pub dose: Dose,
    /// The person does the easier version.
    #[serde(default)]
    pub easier: bool,
    /// The person passed it over.
    #[serde(default)]
    pub skipped: bool,
}

impl From<&PlanItem> for SessionItem {
    fn from(item: &PlanItem) -> Self {
        Self { exercise: item.exercise.clone(), dose: item.dose, easier: item.easier, skipped: false }
    }
}

/// One session, with what was planned when it began: a plan that changes meanwhile changes nothing here. There is at
/// most one, `reprise/exercise-session`; it is removed when it has been logged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Session {
    /// `None`: an exercise tried out on its own.
    #[serde(default)]
    pub plan: Option<PlanId>,
    /// The planned day and time that it answers.
    #[serde(default, deserialize_with = "iso::read")]
    pub occurrence: Option<(NaiveDate, NaiveTime)>,
    pub items: Vec<SessionItem>,
    pub pace: Pace,
    #[serde(deserialize_with = "iso::read")]
    pub started: NaiveDateTime,
    pub run: Run,
}

impl Document for Session {
    const KIND: &'static str = "exercise-session";
    const VERSION: u32 = 1;
}

impl Session {
    /// A session at its beginning, with the clock running.
    pub fn new(
        plan: Option<PlanId>,
        occurrence: Option<(NaiveDate, NaiveTime)>,
        items: Vec<SessionItem>,
        pace: Pace,
        now: NaiveDateTime,
    ) -> Self {
        Self { plan, occurrence, items, pace, started: now, run: Run::begin(now) }
    }

    /// Where it is stored.
    pub fn key() -> Key<Self> {
        Key::single()
    }

    /// The exercise the person is at; `None` when all have been passed.
    pub fn item(&self) -> Option<&SessionItem> {
        self.items.get(self.run.position.item)
    }

    pub(super) fn course(&self, item: usize) -> Option<Course> {
        self.items.get(item).map(|item| Course::of(&item.dose))
    }

    /// The phase at the stored position.
    pub(super) fn phase(&self, run: &Run) -> Option<Phase> {
        self.course(run.position.item)?.phase(run.position.phase)
    }

    /// How long the phase at that position takes, or one repetition of it.
    pub(super) fn milliseconds(&self, run: &Run) -> Option<u64> {
        let course = self.course(run.position.item)?;
        course.milliseconds(&course.phase(run.position.phase)?, run.position.item == 0, self.pace)
    }
}
