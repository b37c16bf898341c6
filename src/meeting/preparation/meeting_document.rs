//! A talk with the manager, as it is prepared (domain.md §4.1).

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

use super::Line;
use crate::storage::{Document, Key};
use crate::work::iso;

/// Adjustments that can be asked for in one talk: more are not remembered (domain.md §4.1, 5).
pub const MOST_ASKED: usize = 3;

/// One document each, `reprise/meeting/<id>`. Each part may stay empty. Agreements have documents of their own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Meeting {
    #[serde(deserialize_with = "iso::read")]
    pub created: NaiveDateTime,
    #[serde(deserialize_with = "iso::read")]
    pub edited: NaiveDateTime,
    #[serde(default)]
    pub basics: Basics,
    /// "After this talk I want …".
    #[serde(default)]
    pub aim: Line,
    /// What goes well.
    #[serde(default)]
    pub can: Vec<LineRow>,
    #[serde(default)]
    pub hard: Vec<HardTask>,
    #[serde(default)]
    pub proposals: Vec<Proposal>,
    #[serde(default)]
    pub pattern: ReturnPattern,
    #[serde(default)]
    pub health: HealthLines,
    #[serde(default)]
    pub questions: Vec<LineRow>,
    #[serde(default)]
    pub answers: Vec<Answer>,
    #[serde(default)]
    pub own: OwnThoughts,
    /// The day the talk took place.
    #[serde(default, deserialize_with = "iso::read")]
    pub held: Option<NaiveDate>,
}

/// When, where, and who is there.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Basics {
    #[serde(deserialize_with = "iso::read")]
    pub date: Option<NaiveDate>,
    #[serde(deserialize_with = "iso::read")]
    pub time: Option<NaiveTime>,
    /// How long it takes.
    pub minutes: Option<u16>,
    /// Whether day, time and length stand on the manager's paper.
    pub when_shared: bool,
    pub how: Option<MeetingHow>,
    pub place: Line,
    pub who: Line,
    /// Who comes with the person.
    pub with_me: Line,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum MeetingHow {
    InPerson,
    Phone,
    Video,
}

/// A line among others.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct LineRow {
    pub id: String,
    pub line: Line,
}

/// A task that does not go yet.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct HardTask {
    pub id: String,
    pub task: Line,
    /// What makes it hard.
    pub difficulty: Line,
    /// How long, how heavy, how often.
    pub amount: Line,
    /// Since when; close to health, so it begins as kept.
    pub since: Line,
}

/// A change at work that the person may ask for. Its days belong to the line of the change.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Proposal {
    pub id: String,
    pub change: Line,
    /// For which task.
    pub task: Line,
    #[serde(deserialize_with = "iso::read")]
    pub from: Option<NaiveDate>,
    #[serde(deserialize_with = "iso::read")]
    pub until: Option<NaiveDate>,
    pub costs: Line,
    /// What it brings the person and the team.
    pub brings: Line,
    /// What else would do; it begins as kept.
    pub plan_b: Line,
    /// "I will ask this": at most [`MOST_ASKED`].
    pub ask: bool,
}

/// Building up hours or tasks, week by week (domain.md §4.8).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ReturnPattern {
    /// Minutes a week in the contract.
    pub contract: Option<u32>,
    /// The first day of the first week.
    #[serde(deserialize_with = "iso::read")]
    pub starts: Option<NaiveDate>,
    pub weeks: Vec<PatternWeek>,
    /// What happens when it goes badly.
    pub if_bad: Line,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PatternWeek {
    pub id: String,
    /// Days worked, 0 to 7.
    pub days: Option<u8>,
    /// Minutes worked in the whole week.
    pub minutes: Option<u32>,
    /// Whether days, hours and the day of looking back may leave.
    pub shared: bool,
    pub tasks: Line,
    #[serde(deserialize_with = "iso::read")]
    pub look_back: Option<NaiveDate>,
}

/// What is nobody's business at work unless the person wants it: each begins as kept (domain.md §4.3).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct HealthLines {
    /// The name of the complaint.
    pub condition: Line,
    /// That the person follows a programme.
    pub programme: Line,
    /// How much pain there is.
    pub pain: Line,
    /// What lies behind it.
    pub background: Line,
}

/// An answer to something the manager may say. For the person's card; it never goes to the manager.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Answer {
    pub id: String,
    /// The name of a line of the app; empty for a line of the person's own.
    pub said: String,
    /// The person's own line.
    pub own_line: String,
    pub answer: String,
    pub on_card: bool,
}

/// For the person alone. Nothing here can be shared.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct OwnThoughts {
    /// 0 to 10: how ready the person feels to work, or to work more.
    pub ready: Option<u8>,
    pub ready_words: String,
    /// Who or what presses to come back too early (domain.md §1.4, M7).
    pub pressure: String,
    /// What speaks for telling more (domain.md §4.3, fear check).
    pub telling_pros: String,
    pub telling_cons: String,
    /// Whom the person can ask first.
    pub ask_first: String,
}

impl Document for Meeting {
    const KIND: &'static str = "meeting";
    const VERSION: u32 = 1;
}

impl Meeting {
    /// One with nothing in it yet. Most of what is about work will be shared, what is about health is kept.
    pub fn new(now: NaiveDateTime) -> Self {
        let open = Line::open;
        Self {
            created: now,
            edited: now,
            basics: Basics { when_shared: true, place: open(), who: open(), ..Basics::default() },
            aim: open(),
            can: Vec::new(),
            hard: Vec::new(),
            proposals: Vec::new(),
            pattern: ReturnPattern { if_bad: open(), ..ReturnPattern::default() },
            health: HealthLines::default(),
            questions: Vec::new(),
            answers: Vec::new(),
            own: OwnThoughts::default(),
            held: None,
        }
    }

    /// Where it is stored.
    pub fn key(id: &str) -> Key<Self> {
        Key::for_part(id)
    }
}

impl Meeting {
    /// Whether the person weighed what to tell.
    pub fn has_own_thoughts(&self) -> bool {
        [&self.own.telling_pros, &self.own.telling_cons, &self.own.ask_first]
            .iter()
            .any(|words| !words.trim().is_empty())
    }
}

impl HealthLines {
    /// Whether anything is written about health.
    pub fn has_words(&self) -> bool {
        [&self.condition, &self.programme, &self.pain, &self.background].into_iter().any(|line| !line.is_empty())
    }
}

impl LineRow {
    pub fn new(id: String) -> Self {
        Self { id, line: Line::open() }
    }
}

impl HardTask {
    pub fn new(id: String) -> Self {
        let open = Line::open;
        Self { id, task: open(), difficulty: open(), amount: open(), since: Line::default() }
    }
}

impl Proposal {
    pub fn new(id: String) -> Self {
        let open = Line::open;
        Self { id, change: open(), task: open(), costs: open(), brings: open(), ..Self::default() }
    }
}

impl PatternWeek {
    pub fn new(id: String) -> Self {
        Self { id, shared: true, tasks: Line::open(), ..Self::default() }
    }
}
