//! How far back a chart looks.

use chrono::{Days, Months, NaiveDate};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Period {
    FourWeeks,
    #[default]
    ThreeMonths,
    Year,
    All,
}

impl Period {
    pub const ALL: [Self; 4] = [Self::FourWeeks, Self::ThreeMonths, Self::Year, Self::All];
}

/// The first day of the period that ends today; `None`: from the first value on. Four weeks are 28 days; three months
/// and a year begin on the day after the one with the same number, so that a whole number of months is shown.
pub fn window(period: Period, today: NaiveDate) -> Option<NaiveDate> {
    let months = match period {
        Period::FourWeeks => return Some(today.checked_sub_days(Days::new(27)).unwrap_or(NaiveDate::MIN)),
        Period::ThreeMonths => 3,
        Period::Year => 12,
        Period::All => return None,
    };
    let first = today.checked_sub_months(Months::new(months)).and_then(|day| day.succ_opt());
    Some(first.unwrap_or(NaiveDate::MIN))
}
