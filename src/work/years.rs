//! The years in which dates are taken seriously. Others are slips of the finger or damage.

use chrono::NaiveDate;

/// 1 January 1900.
pub const FIRST_DAY: NaiveDate = match NaiveDate::from_ymd_opt(1900, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// 31 December 2200.
pub const LAST_DAY: NaiveDate = match NaiveDate::from_ymd_opt(2200, 12, 31) {
    Some(day) => day,
    None => NaiveDate::MAX,
};

/// Whether a person can mean this day.
pub fn is_meant(day: NaiveDate) -> bool {
    (FIRST_DAY..=LAST_DAY).contains(&day)
}
