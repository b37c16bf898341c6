//! Changes of the work log, made to what is on the device at that moment.

use chrono::{NaiveDate, NaiveDateTime, Weekday};

use super::{WorkWeek, WorkYear};

/// Something the person changed about a week.
#[derive(Debug, Clone, PartialEq)]
pub enum WorkChange {
    Worked(Option<u16>),
    Contract(Option<u16>),
    Adapted(String),
    DaysOff(Option<u8>),
    DayWorked(Weekday, bool),
    Note(String),
    /// Puts a removed week back as it was.
    PutBack(Box<WorkWeek>),
    Remove,
}

/// A change, and what a week begins with that is not written yet.
#[derive(Debug, Clone, PartialEq)]
pub struct WeekChange {
    pub monday: NaiveDate,
    /// The hours that stand in the field already, in minutes: those of the last week that has them.
    pub contract: Option<u16>,
    pub now: NaiveDateTime,
    pub what: WorkChange,
}

impl WeekChange {
    /// The year with this change made. Removing a week that is not there changes nothing.
    pub fn apply(self, before: Option<WorkYear>) -> WorkYear {
        let mut year = before.unwrap_or_default();
        let at = year.weeks.iter().position(|week| week.monday == self.monday);
        let known = at.map(|at| year.weeks.remove(at));
        let week = match self.what {
            WorkChange::Remove => None,
            WorkChange::PutBack(week) => Some(*week),
            what => Some(with(known.unwrap_or_else(|| begun(self.monday, self.contract, self.now)), what, self.now)),
        };
        if let Some(week) = week {
            let place = year.weeks.iter().position(|other| other.monday > week.monday);
            year.weeks.insert(place.unwrap_or(year.weeks.len()), week);
        }
        year
    }
}

fn begun(monday: NaiveDate, contract: Option<u16>, now: NaiveDateTime) -> WorkWeek {
    WorkWeek {
        monday,
        worked: None,
        contract,
        adapted: String::new(),
        days_off: None,
        days_worked: None,
        note: String::new(),
        written: now,
    }
}

fn with(mut week: WorkWeek, what: WorkChange, now: NaiveDateTime) -> WorkWeek {
    week.written = now;
    match what {
        WorkChange::Worked(worked) => week.worked = worked,
        WorkChange::Contract(contract) => week.contract = contract,
        WorkChange::Adapted(adapted) => week.adapted = adapted,
        WorkChange::DaysOff(days) => week.days_off = days,
        WorkChange::DayWorked(day, worked) => week.days_worked = with_day(week.days_worked, day, worked),
        WorkChange::Note(note) => week.note = note,
        WorkChange::PutBack(_) | WorkChange::Remove => {}
    }
    week
}

/// Without any day ticked nothing is known: a tick taken back is no week of days off.
fn with_day(days: Option<u8>, day: Weekday, worked: bool) -> Option<u8> {
    let bit = 1 << day.num_days_from_monday();
    let days = days.unwrap_or(0);
    let days = if worked { days | bit } else { days & !bit };
    (days != 0).then_some(days)
}
