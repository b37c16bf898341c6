//! Which days a report is about.

use chrono::{Days, Months, NaiveDate};

/// Both days are included; all but the last kind end today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ReportPeriod {
    #[default]
    FourWeeks,
    ThreeMonths,
    /// Since the start of a stretch that the person measures.
    Since(NaiveDate),
    Between(NaiveDate, NaiveDate),
}

impl ReportPeriod {
    /// The first and the last day.
    pub fn days(self, today: NaiveDate) -> (NaiveDate, NaiveDate) {
        match self {
            Self::FourWeeks => (today.checked_sub_days(Days::new(27)).unwrap_or(today), today),
            Self::ThreeMonths => {
                let before = today.checked_sub_months(Months::new(3)).and_then(|day| day.succ_opt());
                (before.unwrap_or(today), today)
            }
            Self::Since(start) => (start.min(today), today),
            Self::Between(from, until) => (from, until),
        }
    }
}
