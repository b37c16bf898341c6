//! A month as a calendar shows it.

use chrono::{Datelike, Months, NaiveDate};

use crate::work::{is_meant, iso};

/// The first day of the month with this name, "2026-11"; `None`: there is no such month, or nobody can mean it.
pub fn month_of(name: &str) -> Option<NaiveDate> {
    iso::date(&format!("{name}-01")).filter(|day| is_meant(*day))
}

/// The weeks of a month, Monday first. `None`: a day of the month before or after.
pub fn weeks(month: NaiveDate) -> Vec<[Option<NaiveDate>; 7]> {
    let day = |day| NaiveDate::from_ymd_opt(month.year(), month.month(), day);
    let before = day(1).map_or(0, |first| first.weekday().num_days_from_monday());
    let mut cells: Vec<Option<NaiveDate>> = (0..before).map(|_| None).collect();
    cells.extend((1..=31).filter_map(day).map(Some));
    cells.resize(cells.len().next_multiple_of(7), None);
    cells.as_chunks().0.to_vec()
}

/// The months before and after, as far as anybody can mean them.
pub fn neighbours(month: NaiveDate) -> (Option<NaiveDate>, Option<NaiveDate>) {
    let first = month.with_day(1).unwrap_or(month);
    let before = first.checked_sub_months(Months::new(1));
    let after = first.checked_add_months(Months::new(1));
    (before.filter(|day| is_meant(*day)), after.filter(|day| is_meant(*day)))
}

/// The days before and after, as far as anybody can mean them.
pub fn days_beside(day: NaiveDate) -> (Option<NaiveDate>, Option<NaiveDate>) {
    (day.pred_opt().filter(|day| is_meant(*day)), day.succ_opt().filter(|day| is_meant(*day)))
}
