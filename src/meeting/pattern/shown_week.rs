//! What of the weeks is shown: all of it to the person, and only what is shared to the manager.

use chrono::NaiveDate;

use super::week_start;
use crate::meeting::preparation::{PatternWeek, ReturnPattern};

/// A week in a picture or a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownWeek {
    /// Counted from 1, also over weeks that are not shown.
    pub number: usize,
    pub begins: Option<NaiveDate>,
    pub days: Option<u8>,
    pub minutes: Option<u32>,
    pub look_back: Option<NaiveDate>,
    /// May be empty.
    pub tasks: String,
}

/// The weeks in which there is something to show.
pub fn shown_weeks(pattern: &ReturnPattern, shared_only: bool) -> Vec<ShownWeek> {
    let shown = |(place, week): (usize, &PatternWeek)| {
        let numbers = week.shared || !shared_only;
        let tasks = if shared_only { week.tasks.for_manager().unwrap_or("") } else { week.tasks.text.trim() };
        let week = ShownWeek {
            number: place + 1,
            begins: week_start(pattern.starts, place).filter(|_| numbers),
            days: week.days.filter(|_| numbers),
            minutes: week.minutes.filter(|_| numbers),
            look_back: week.look_back.filter(|_| numbers),
            tasks: tasks.to_owned(),
        };
        let has_numbers = week.days.is_some() || week.minutes.is_some() || week.look_back.is_some();
        (has_numbers || !week.tasks.is_empty()).then_some(week)
    };
    pattern.weeks.iter().enumerate().filter_map(shown).collect()
}
