//! The months of a stretch of days.

use chrono::NaiveDate;

use super::day;
use crate::exercises::log::LogMonth;
use crate::work::months;

#[track_caller]
fn check(from: &str, until: &str, expect: &[&str]) {
    let keys: Vec<String> =
        months(day(from), day(until)).into_iter().map(|day| LogMonth::key(day).as_str().to_owned()).collect();
    let expect: Vec<String> = expect.iter().map(|month| format!("reprise/exercise-log/{month}")).collect();
    assert_eq!(keys, expect);
}

#[test]
fn every_month_is_there_once() {
    check("2026-11-23", "2026-11-23", &["2026-11"]);
    check("2026-11-30", "2026-12-01", &["2026-11", "2026-12"]);
    check("2026-12-31", "2027-02-01", &["2026-12", "2027-01", "2027-02"]);
    check("2028-01-31", "2028-02-29", &["2028-01", "2028-02"]);
    check("2026-12-01", "2026-11-30", &[]);
}

#[test]
fn absurd_days_end_in_1900_and_2200() {
    let all = months(NaiveDate::MIN, NaiveDate::MAX);
    assert_eq!((all.first(), all.last()), (Some(&day("1900-01-01")), Some(&day("2200-12-01"))));
    assert_eq!(all.len(), 301 * 12);
    assert!(months(NaiveDate::MAX, NaiveDate::MAX).is_empty());
}
