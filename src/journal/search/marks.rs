//! What there is of a day, at a glance.

use chrono::{Datelike, Days, NaiveDate};

use crate::journal::goal::{Challenge, Goal, LookBack};
use crate::journal::work_log::WorkWeek;
use crate::work::Event;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    CheckIn,
    Measured,
    Diary,
    /// A look-back or a small challenge.
    Goal,
    /// A day without work, as the person ticked the days of that week.
    NotWorked,
    /// Something outside the journal.
    Event,
}

impl Mark {
    pub const ALL: [Self; 6] = [Self::CheckIn, Self::Measured, Self::Diary, Self::Goal, Self::NotWorked, Self::Event];

    fn bit(self) -> u8 {
        1 << (self as u8)
    }
}

/// The marks of the days of one month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthMarks {
    month: NaiveDate,
    /// A bit for each mark, by day.
    days: [u8; 31],
}

impl MonthMarks {
    /// Of all that is given, that of the month of this day.
    pub fn new(month: NaiveDate, all: impl IntoIterator<Item = (NaiveDate, Mark)>) -> Self {
        let mut marks = Self { month, days: [0; 31] };
        for (day, mark) in all {
            if let Some(place) = marks.place(day).and_then(|place| marks.days.get_mut(place)) {
                *place |= mark.bit();
            }
        }
        marks
    }

    /// The marks of a day, always in the same order.
    pub fn of(&self, day: NaiveDate) -> Vec<Mark> {
        let bits = self.place(day).and_then(|place| self.days.get(place)).copied().unwrap_or_default();
        Mark::ALL.into_iter().filter(|mark| bits & mark.bit() != 0).collect()
    }

    pub fn is_empty(&self) -> bool {
        self.days.iter().all(|bits| *bits == 0)
    }

    fn place(&self, day: NaiveDate) -> Option<usize> {
        let is_of_month = (day.year(), day.month()) == (self.month.year(), self.month.month());
        is_of_month.then(|| usize::try_from(day.day0()).ok()).flatten()
    }
}

/// The days that were not ticked as worked, in a week with any ticked. Those from the day on that the week was last
/// written were still to come and say nothing.
pub fn days_not_worked(week: &WorkWeek) -> Vec<NaiveDate> {
    let Some(worked) = week.days_worked.filter(|bits| *bits != 0) else { return Vec::new() };
    let free = (0..7_u8).filter(|day| worked & (1 << day) == 0);
    let days = free.filter_map(|day| week.monday.checked_add_days(Days::new(u64::from(day))));
    days.filter(|day| *day < week.written.date()).collect()
}

/// What a goal has to do with a day.
#[derive(Debug, Clone, PartialEq)]
pub enum OfGoal<'a> {
    LookBack(&'a LookBack),
    /// On the day it was done, or else meant for.
    Challenge(&'a Challenge),
    /// The person wants to look back on this day.
    LookBackPlanned,
}

/// The days of a goal, in no particular order.
pub fn days_of_goal(goal: &Goal) -> Vec<(NaiveDate, OfGoal<'_>)> {
    let back = goal.look_backs.iter().map(|back| (back.date, OfGoal::LookBack(back)));
    let steps = goal.challenges.iter();
    let steps = steps.filter_map(|step| Some((step.done.or(step.by)?, OfGoal::Challenge(step))));
    let planned = goal.look_back_on.filter(|_| goal.closed.is_none());
    back.chain(steps).chain(planned.map(|day| (day, OfGoal::LookBackPlanned))).collect()
}

/// Whether a day is one of the days of an event.
pub fn is_on(event: &Event, day: NaiveDate) -> bool {
    (event.date..=event.until.unwrap_or(event.date)).contains(&day)
}
