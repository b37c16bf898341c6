//! A course of sessions that the person counts, and how far it is.

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::work::iso;

/// How long the 36 sessions may take (domain.md §5.4).
const REHABILITATION_MONTHS: Months = Months::new(6);

/// Which course it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Sessions of about two hours at the centre, within six months.
    Rehabilitation,
    /// Afterwards, about an hour a week, at one's own pace.
    Consolidation,
}

impl Stage {
    /// How many sessions it usually has (domain.md §5.4). The person can change the number.
    pub fn usual_target(self) -> u16 {
        match self {
            Self::Rehabilitation => 36,
            Self::Consolidation => 104,
        }
    }
}

/// What the person entered about one course. Reprise counts and says no more: how many a week it would take is left
/// out on purpose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Course {
    #[serde(deserialize_with = "iso::read")]
    pub start: NaiveDate,
    /// 1 to 1000.
    pub target: u16,
    /// The days of the sessions done, in order. A day with two sessions is there twice.
    #[serde(default, deserialize_with = "iso::read")]
    pub sessions: Vec<NaiveDate>,
    /// The day the person said it was over, whatever the count.
    #[serde(default, deserialize_with = "iso::read")]
    pub ended: Option<NaiveDate>,
}

/// Until the six months are over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeLeft {
    /// Whole weeks, at least one. What is left of a week is left out, so that nobody counts on it.
    Weeks(u16),
    /// Less than a week: 0 to 6 days, 0 on the last one.
    Days(u16),
    Over,
}

impl Course {
    /// A course with the usual target and no session yet.
    pub fn new(stage: Stage, start: NaiveDate) -> Self {
        Self { start, target: stage.usual_target(), sessions: Vec::new(), ended: None }
    }

    /// Sessions done.
    pub fn done(&self) -> usize {
        self.sessions.len()
    }

    /// Whether it is over, by count or by the person's word.
    pub fn is_complete(&self) -> bool {
        self.ended.is_some() || self.done() >= usize::from(self.target)
    }

    /// Sessions in the week, Monday to Sunday, that this day is in.
    pub fn done_in_week_of(&self, day: NaiveDate) -> usize {
        self.sessions.iter().filter(|session| session.iso_week() == day.iso_week()).count()
    }

    /// The last day of rehabilitation: six months after the start, or the end of that month where it is shorter.
    pub fn until(&self) -> NaiveDate {
        self.start.checked_add_months(REHABILITATION_MONTHS).unwrap_or(NaiveDate::MAX)
    }

    /// How long rehabilitation still goes on; before the start, how long it will take.
    pub fn time_left(&self, today: NaiveDate) -> TimeLeft {
        let days = self.until().signed_duration_since(today.max(self.start)).num_days();
        match u16::try_from(days) {
            Ok(days @ ..7) => TimeLeft::Days(days),
            Ok(days) => TimeLeft::Weeks(days / 7),
            Err(_) => TimeLeft::Over,
        }
    }

    pub(super) fn add_session(&mut self, day: NaiveDate) {
        self.sessions.insert(self.sessions.partition_point(|session| *session <= day), day);
    }

    /// Takes one session of that day away; where there is none, nothing.
    pub(super) fn remove_session(&mut self, day: NaiveDate) {
        if let Some(place) = self.sessions.iter().position(|session| *session == day) {
            self.sessions.remove(place);
        }
    }
}
