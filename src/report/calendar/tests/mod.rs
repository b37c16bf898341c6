//! Calendar files, written and read back.

mod again;
mod backup_days;
mod changed;
mod journal_days;
mod listed;
mod planned_days;
mod random;
mod reader;
mod stored;
mod talk_days;
mod text;
mod whole;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Weekday};

use super::{CalendarExport, CalendarFile, CalendarInput, DatedEvent, SESSION_MINUTES, Titles, calendar_file};
use crate::exercises::plan::{Pause, PauseReason, Pauses, Place, Plan, PlanId, Rhythm, Series};
use crate::settings::safety::BackupReminder;

fn day(month: u32, day: u32) -> NaiveDate {
    date(2026, month, day)
}

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn time(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}

fn weekly(from: NaiveDate, days: &[Weekday]) -> Series {
    Series { from, rhythm: Rhythm::Weekly(days.to_vec()), times: vec![time(7, 30)] }
}

fn every(from: NaiveDate, days: u16) -> Series {
    Series { from, rhythm: Rhythm::EveryDays(days), times: vec![time(7, 30)] }
}

fn dates(from: NaiveDate, days: &[NaiveDate]) -> Series {
    Series { from, rhythm: Rhythm::Dates(days.to_vec()), times: vec![time(7, 30)] }
}

fn plan(series: Vec<Series>) -> Plan {
    Plan {
        name: "Back, strong; \\o/".to_owned(),
        place: Place::Home,
        items: Vec::new(),
        series,
        end: None,
        lead_minutes: 10,
        archived: None,
        revision: 3,
    }
}

fn pause(from: NaiveDate, until: NaiveDate) -> Pause {
    Pause { from, until, reason: PauseReason::Holiday, plan: None }
}

/// All that a person has, and what an earlier file held.
#[derive(Debug)]
struct Person {
    plans: Vec<(PlanId, Plan)>,
    pauses: Pauses,
    dated: Vec<DatedEvent>,
    check_ins: Vec<NaiveTime>,
    backup: Option<BackupReminder>,
    titles: Titles,
    note: Option<String>,
    exported: CalendarExport,
    today: NaiveDate,
}

/// With one plan, `p`, on the first of June 2026.
fn person(series: Vec<Series>) -> Person {
    Person {
        plans: vec![("p".to_owned(), plan(series))],
        pauses: Pauses { pauses: Vec::new(), revision: 2 },
        dated: Vec::new(),
        check_ins: Vec::new(),
        backup: None,
        titles: Titles {
            calendar: "Reprise".to_owned(),
            plan: "Time for yourself".to_owned(),
            booster: "Half an hour for yourself".to_owned(),
            appointment: "Appointment".to_owned(),
            check_in: "A moment".to_owned(),
            goal: "A step".to_owned(),
            backup: "A chore".to_owned(),
            own_names: false,
        },
        note: None,
        exported: CalendarExport::default(),
        today: day(6, 1),
    }
}

impl Person {
    fn paused(mut self, from: NaiveDate, until: NaiveDate) -> Self {
        self.pauses.pauses.push(pause(from, until));
        self
    }

    fn plan(&mut self) -> &mut Plan {
        &mut self.plans[0].1
    }

    fn until(&self) -> NaiveDate {
        self.today + chrono::Days::new(400)
    }

    fn file(&self) -> Option<CalendarFile> {
        calendar_file(&CalendarInput {
            plans: &self.plans,
            pauses: &self.pauses,
            dated: &self.dated,
            check_ins: &self.check_ins,
            backup: self.backup,
            titles: &self.titles,
            note: self.note.as_deref(),
            session_minutes: SESSION_MINUTES,
            exported: &self.exported,
            today: self.today,
            until: self.until(),
            now_utc: now(),
        })
    }

    /// The text of the file, empty when there is none.
    fn text(&self) -> String {
        self.file().map(|file| file.text).unwrap_or_default()
    }

    /// Writes the file and remembers it.
    fn export(&mut self) -> String {
        let Some(file) = self.file() else {
            self.exported = CalendarExport::default();
            return String::new();
        };
        self.exported = file.export;
        file.text
    }
}

fn now() -> NaiveDateTime {
    day(6, 1).and_time(time(5, 5))
}
