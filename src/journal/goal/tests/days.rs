//! Days that are proposed.

use chrono::NaiveDate;

use super::day;
use crate::journal::goal::{LOOK_BACK_WEEKS, weeks_later};

#[test]
fn looking_back_is_proposed_on_the_same_day_of_the_week() {
    let proposed = LOOK_BACK_WEEKS.map(|weeks| weeks_later(day("2028-02-23"), weeks));
    assert_eq!(proposed, [day("2028-03-01"), day("2028-03-08"), day("2028-03-22")]);
    assert_eq!(weeks_later(NaiveDate::MAX, 4), NaiveDate::MAX);
}
