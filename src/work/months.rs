//! The months that a stretch of days lies in, each a document of its own.

use chrono::{Datelike, Months, NaiveDate};

use super::{FIRST_DAY, LAST_DAY};

/// The first days of the months from one day to another, in order.
pub fn months(from: NaiveDate, until: NaiveDate) -> Vec<NaiveDate> {
    let until = until.min(LAST_DAY);
    let mut found = Vec::new();
    let mut next = from.max(FIRST_DAY).with_day(1);
    while let Some(month) = next.filter(|month| *month <= until) {
        found.push(month);
        next = month.checked_add_months(Months::new(1));
    }
    found
}

/// The month of this day as storage keys name it: "2026-11".
pub fn month_name(day: NaiveDate) -> String {
    format!("{:04}-{:02}", day.year(), day.month())
}
