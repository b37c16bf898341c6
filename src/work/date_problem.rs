//! Which days a person can mean.

use chrono::NaiveDate;

use super::is_meant;

/// What is odd about a day. It is said, and the day of before stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateProblem {
    /// Before 1900 or after 2200.
    Year,
    /// Something cannot have been done on a day that is still to come.
    ToCome,
}

/// What is odd about this day; `latest`: it may not be after that one.
pub fn date_problem(day: NaiveDate, latest: Option<NaiveDate>) -> Option<DateProblem> {
    if !is_meant(day) {
        return Some(DateProblem::Year);
    }
    latest.filter(|latest| day > *latest).map(|_| DateProblem::ToCome)
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::{DateProblem, date_problem};

    #[test]
    fn slips_of_the_finger_are_told_from_days() {
        let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
        let today = day(2026, 11, 23);
        let cases = [
            (today, None, None),
            (today, Some(today), None),
            (day(2026, 11, 24), None, None),
            (day(2026, 11, 24), Some(today), Some(DateProblem::ToCome)),
            (day(1900, 1, 1), None, None),
            (day(1899, 12, 31), None, Some(DateProblem::Year)),
            (day(202, 11, 23), None, Some(DateProblem::Year)),
            (day(2200, 12, 31), None, None),
            (day(2201, 1, 1), Some(today), Some(DateProblem::Year)),
            (day(20_266, 11, 23), Some(today), Some(DateProblem::Year)),
        ];
        for (day, latest, expect) in cases {
            assert_eq!(date_problem(day, latest), expect, "{day}");
        }
    }
}
