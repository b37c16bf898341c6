//! The days on which looking back at a goal is proposed.

use chrono::{Days, NaiveDate};

/// After how many weeks looking back is proposed.
pub const LOOK_BACK_WEEKS: [u8; 3] = [1, 2, 4];

/// The same day of the week, so many weeks later.
pub fn weeks_later(today: NaiveDate, weeks: u8) -> NaiveDate {
    today.checked_add_days(Days::new(u64::from(weeks) * 7)).unwrap_or(NaiveDate::MAX)
}
