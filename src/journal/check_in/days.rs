//! Check-ins as a list shows them.

use chrono::NaiveDate;

use super::CheckIn;

/// Day by day; those of a day stand beside each other already, and days and check-ins keep their order.
pub fn by_day(check_ins: Vec<CheckIn>) -> Vec<(NaiveDate, Vec<CheckIn>)> {
    let mut days: Vec<(NaiveDate, Vec<CheckIn>)> = Vec::new();
    for check_in in check_ins {
        match days.last_mut() {
            Some((day, of_day)) if *day == check_in.date => of_day.push(check_in),
            _ => days.push((check_in.date, vec![check_in])),
        }
    }
    days
}
