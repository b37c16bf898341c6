//! Rows of weeks, from a pattern or from another row.

use super::PlannedWeek;
use crate::meeting::preparation::{Line, PatternWeek};

/// The weeks of a pattern as rows; `tasks` says each phase, from the easy tasks to the usual ones.
pub fn as_rows(planned: &[PlannedWeek], first_id: &str, tasks: &[&str]) -> Vec<PatternWeek> {
    let row = |(place, week): (usize, &PlannedWeek)| {
        let words = week.phase.and_then(|phase| tasks.get(phase)).map_or("", |words| *words);
        PatternWeek {
            days: week.days,
            minutes: week.minutes,
            tasks: Line { text: words.to_owned(), ..Line::open() },
            ..PatternWeek::new(format!("{first_id}-{place}"))
        }
    };
    planned.iter().enumerate().map(row).collect()
}

/// The same once more, for the week after. The day of looking back belongs to one week and is not copied.
pub fn copied(week: &PatternWeek, id: String) -> PatternWeek {
    PatternWeek { id, look_back: None, ..week.clone() }
}
