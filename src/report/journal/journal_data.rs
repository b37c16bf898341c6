//! What the journal holds of some days.

use chrono::NaiveDate;

use crate::journal::check_in::CheckIn;
use crate::journal::diary::Block;
use crate::journal::goal::Goal;
use crate::journal::measure::{Measures, Reading};
use crate::journal::work_log::WorkWeek;

/// Everything is oldest first.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct JournalData {
    pub check_ins: Vec<CheckIn>,
    pub readings: Vec<Reading>,
    /// What the readings are called; of any day.
    pub measures: Measures,
    /// By their id, of any day.
    pub goals: Vec<(String, Goal)>,
    pub blocks: Vec<Block>,
    /// The weeks that have one of the days.
    pub weeks: Vec<WorkWeek>,
}

/// Whether a day is one of these; `None`: any day is.
pub(super) fn is_in(days: Option<(NaiveDate, NaiveDate)>, day: NaiveDate) -> bool {
    days.is_none_or(|(from, until)| (from..=until).contains(&day))
}
