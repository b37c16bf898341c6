//! Which weeks there are, and what is known of their days.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::WorkWeek;
use crate::journal::diary::{monday_of, shown_day};
use crate::work::FIRST_DAY;

/// The Monday of the week an address names, by any of its days. This week when the address names none that a person
/// can mean, or one that has not begun.
pub fn shown_week(address: &str, today: NaiveDate) -> NaiveDate {
    monday_of(shown_day(address, today).min(today)).max(FIRST_DAY)
}

/// The Mondays of this week and those before it, newest first.
pub fn last_weeks(today: NaiveDate, count: usize) -> Vec<NaiveDate> {
    let mut mondays = Vec::new();
    let mut next = Some(monday_of(today));
    while let Some(monday) = next.filter(|monday| *monday >= FIRST_DAY && mondays.len() < count) {
        mondays.push(monday);
        next = monday.checked_sub_days(Days::new(7));
    }
    mondays
}

/// The hours of the contract, in minutes, of the last week before this one that has them. `weeks` are in order.
pub fn contract_before(weeks: &[WorkWeek], monday: NaiveDate) -> Option<u16> {
    weeks.iter().rev().filter(|week| week.monday < monday).find_map(|week| week.contract)
}

impl WorkWeek {
    /// Whether anything is written about it; hours of a contract alone say nothing about a week.
    pub fn says_something(&self) -> bool {
        let words = !self.adapted.trim().is_empty() || !self.note.trim().is_empty();
        words || self.worked.is_some() || self.days_off.is_some() || self.days_worked.is_some()
    }

    /// Whether this weekday was worked, as the person ticked it; `None` when no day is ticked. A week of no hours at
    /// all has no working day.
    pub fn worked_on(&self, weekday: Weekday) -> Option<bool> {
        match self.days_worked {
            Some(days) => Some(days >> weekday.num_days_from_monday() & 1 == 1),
            None => (self.worked == Some(0)).then_some(false),
        }
    }
}

/// Whether this day was a working day; `None` when that is not written down.
pub fn worked_on(weeks: &[WorkWeek], day: NaiveDate) -> Option<bool> {
    let monday = monday_of(day);
    weeks.iter().find(|week| week.monday == monday)?.worked_on(day.weekday())
}
