//! What plans ask for now, and what of yesterday and today is not answered yet.

use chrono::{NaiveDateTime, TimeDelta};

use super::{Entry, answered};
use crate::exercises::plan::Occurrence;

/// A planned time is "now" for this many minutes.
pub const NOW_MINUTES: i64 = 60;

/// In the order in which moments pass through them, last first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DueState {
    /// Yesterday's, and today's that passed: it can still be done or written down.
    Overdue,
    /// Its time came less than [`NOW_MINUTES`] ago.
    Now,
    LaterToday,
}

/// A planned time that no entry answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    pub occurrence: Occurrence,
    pub state: DueState,
}

/// What is not answered of yesterday and today, in the order of `occurrences`, which is that of the moment.
pub fn due(occurrences: &[Occurrence], entries: &[Entry], now: NaiveDateTime) -> Vec<Due> {
    let today = now.date();
    let days = today.pred_opt().unwrap_or(today)..=today;
    let open = answered(occurrences, entries).planned.into_iter().filter(|(_, entry)| entry.is_none());
    open.filter(|(occurrence, _)| days.contains(&occurrence.date))
        .map(|(occurrence, _)| Due { occurrence: occurrence.clone(), state: state(occurrence, now) })
        .collect()
}

fn state(occurrence: &Occurrence, now: NaiveDateTime) -> DueState {
    match now - occurrence.moment() {
        ago if ago < TimeDelta::zero() => DueState::LaterToday,
        ago if ago < TimeDelta::minutes(NOW_MINUTES) => DueState::Now,
        _ => DueState::Overdue,
    }
}
