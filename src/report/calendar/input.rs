//! What goes into the calendar file.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::lines::title;
use super::{CalendarExport, DatedEvent};
use crate::exercises::plan::{Pauses, Plan, PlanId};
use crate::settings::safety::BackupReminder;

/// How long a session is shown, when nobody says otherwise.
pub const SESSION_MINUTES: u16 = 20;

/// How long a check-in is shown.
pub const CHECK_IN_MINUTES: u16 = 5;

/// How long a micro-break at work is shown.
pub const BREAK_MINUTES: u16 = 5;

/// Everything that the file is made of.
pub struct CalendarInput<'a> {
    pub plans: &'a [(PlanId, Plan)],
    pub pauses: &'a Pauses,
    /// Boosters, appointments, days of goals, talks and checks of what was agreed.
    pub dated: &'a [DatedEvent],
    /// When the person wants to check in, every day.
    pub check_ins: &'a [NaiveTime],
    /// When to ask for a backup.
    pub backup: Option<BackupReminder>,
    pub titles: &'a Titles,
    /// A line below each event, such as the one that opens the app.
    pub note: Option<&'a str>,
    /// How long a session is shown.
    pub session_minutes: u16,
    /// What the last file held; the default when there was none.
    pub exported: &'a CalendarExport,
    pub today: NaiveDate,
    /// Single days after this one wait for a later file. What recurs goes on without an end.
    pub until: NaiveDate,
    /// The time of writing, in UTC.
    pub now_utc: NaiveDateTime,
}

/// What a calendar shows, also on a lock screen: so these say nothing of health unless the person chose so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Titles {
    /// The name of the calendar.
    pub calendar: String,
    pub plan: String,
    pub booster: String,
    pub appointment: String,
    pub check_in: String,
    /// Of a day of a goal, and of whatever else is a moment for oneself.
    pub goal: String,
    pub backup: String,
    /// The person's own names of plans, appointments and goals are shown instead, where there are any.
    pub own_names: bool,
}

impl Titles {
    /// What is shown of something that the person calls `own`.
    pub(super) fn of(&self, own: &str, neutral: &str) -> String {
        title(&[if self.own_names { own } else { "" }, neutral, &self.calendar])
    }
}
