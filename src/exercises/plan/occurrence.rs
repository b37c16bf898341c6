//! One time that a plan asks for.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::PlanId;

/// A planned time. Wall time, so that clocks going forward or back neither lose nor double one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Occurrence {
    pub date: NaiveDate,
    pub time: NaiveTime,
    pub plan: PlanId,
}

impl Occurrence {
    /// Its wall time.
    pub fn moment(&self) -> NaiveDateTime {
        self.date.and_time(self.time)
    }
}
