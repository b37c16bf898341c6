//! What one part of the app tells another: said once, offered again where it is needed.
//!
//! Features do not know each other; `chain/` reads the one and hands this to the other.

use chrono::NaiveDate;
use dioxus::prelude::Callback;

/// What the other parts know that the journal can offer or show: questions, for each answer is read from the device when
/// it is asked for, and not before.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Elsewhere {
    /// Tasks that the person called hard in the questionnaire, newest filling-in first, in their own words, each once.
    pub hard_tasks: Callback<(), Vec<String>>,
    /// What happened, oldest first.
    pub events: Callback<(), Vec<Event>>,
    /// What was rated outside the journal, oldest first; without the exercise sessions.
    pub measured: Callback<(), Vec<MeasuredElsewhere>>,
    /// How hard exercise sessions were, oldest first.
    pub efforts: Callback<(), Vec<MeasuredElsewhere>>,
}

/// Something that happened on a day, or over days, and may be marked beside a measure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub kind: EventKind,
    pub date: NaiveDate,
    /// The last day, when it took more than one and has ended.
    pub until: Option<NaiveDate>,
    /// The person's own name for it; may be empty.
    pub name: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventKind {
    /// An exercise plan began.
    PlanStarted,
    /// Bad days, with a lighter version of the exercises.
    BadDays,
    /// A booster session was done.
    Booster,
    /// A talk with the manager.
    Meeting,
    /// An adjustment at work began.
    Adjustment,
}

/// A rating from 0 to 10 given outside the journal, of something that the journal measures too (domain.md §2.3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasuredElsewhere {
    pub what: Measured,
    pub date: NaiveDate,
    /// 0 to 10.
    pub value: u8,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Measured {
    /// Average pain of the last seven days; 10 is the worst.
    Pain,
    /// Against the time that working went best, which is 10.
    WorkAbility,
    /// How well an activity goes, by its name; 10 is as before the complaint.
    Activity(String),
    /// How hard an exercise session was.
    Effort,
}
