//! A goal through its steps: choose, plan, do, look back (domain.md §1.3, J6: the G-AP framework of Scobbie and others,
//! 2011, whose structure this follows).

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use crate::storage::{Document, Key};
use crate::work::iso;

/// One document each, `reprise/goal/<id>`. Each part may stay empty; nothing has to be finished by a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Goal {
    #[serde(deserialize_with = "iso::read")]
    pub created: NaiveDateTime,
    #[serde(deserialize_with = "iso::read")]
    pub edited: NaiveDateTime,
    /// In the person's own words.
    pub what: String,
    #[serde(default)]
    pub plan: GoalPlan,
    /// What could get in the way, and what then.
    #[serde(default)]
    pub obstacles: Vec<Obstacle>,
    /// 0 to 10: how sure the person is that the plan will work.
    #[serde(default)]
    pub confidence: Option<u8>,
    #[serde(default)]
    pub challenges: Vec<Challenge>,
    /// Oldest first.
    #[serde(default)]
    pub look_backs: Vec<LookBack>,
    /// When the person wants to look back next.
    #[serde(default, deserialize_with = "iso::read")]
    pub look_back_on: Option<NaiveDate>,
    #[serde(default)]
    pub closed: Option<Closed>,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GoalPlan {
    pub what: String,
    pub when: String,
    pub place: String,
    pub with_whom: String,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Obstacle {
    pub id: String,
    pub what: String,
    pub then: String,
}

/// A small step with a day of one's own choice, looked at before and after (domain.md §1.3, J16, J17).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Challenge {
    pub id: String,
    pub what: String,
    #[serde(default, deserialize_with = "iso::read")]
    pub by: Option<NaiveDate>,
    /// How the person looks forward to it.
    #[serde(default)]
    pub before: String,
    /// How it was.
    #[serde(default)]
    pub after: String,
    #[serde(default, deserialize_with = "iso::read")]
    pub done: Option<NaiveDate>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LookBack {
    pub id: String,
    #[serde(deserialize_with = "iso::read")]
    pub date: NaiveDate,
    /// 0 to 10: how far the person is with this goal.
    #[serde(default)]
    pub how_far: Option<u8>,
    #[serde(default)]
    pub helped: String,
    #[serde(default)]
    pub next: String,
}

/// How a goal came off the list. No way is better than another.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Closed {
    #[serde(deserialize_with = "iso::read")]
    pub on: NaiveDate,
    pub how: ClosedHow,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ClosedHow {
    Reached,
    LetGo,
    Later,
}

impl Document for Goal {
    const KIND: &'static str = "goal";
    const VERSION: u32 = 1;
}

/// The top of the scales of a goal.
pub const MOST: u8 = 10;

impl Goal {
    /// One with nothing in it yet.
    pub fn new(now: NaiveDateTime) -> Self {
        Self {
            created: now,
            edited: now,
            what: String::new(),
            plan: GoalPlan::default(),
            obstacles: Vec::new(),
            confidence: None,
            challenges: Vec::new(),
            look_backs: Vec::new(),
            look_back_on: None,
            closed: None,
        }
    }

    /// Where it is stored.
    pub fn key(id: &str) -> Key<Self> {
        Key::for_part(id)
    }
}

impl Obstacle {
    /// Begun, but nothing is written in it.
    pub fn is_empty(&self) -> bool {
        self.what.trim().is_empty() && self.then.trim().is_empty()
    }
}

impl Challenge {
    /// One with nothing in it yet.
    pub fn new(id: String) -> Self {
        Self { id, what: String::new(), by: None, before: String::new(), after: String::new(), done: None }
    }

    /// Begun, but nothing is written in it.
    pub fn is_empty(&self) -> bool {
        let words = [&self.what, &self.before, &self.after];
        self.by.is_none() && self.done.is_none() && words.iter().all(|words| words.trim().is_empty())
    }

    /// There, and not done.
    pub fn is_open(&self) -> bool {
        self.done.is_none() && !self.is_empty()
    }
}

impl LookBack {
    /// One with nothing in it yet.
    pub fn new(id: String, date: NaiveDate) -> Self {
        Self { id, date, how_far: None, helped: String::new(), next: String::new() }
    }

    /// Begun, but nothing is written in it.
    pub fn is_empty(&self) -> bool {
        self.how_far.is_none() && self.helped.trim().is_empty() && self.next.trim().is_empty()
    }
}
