//! What the journal puts into the calendar file: when to check in, and days of goals.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};

use crate::journal::check_in::CheckInSettings;
use crate::journal::goal::Goal;

/// Days of goals have no time of their own: the calendar shows them in the morning.
pub const MORNING: NaiveTime = match NaiveTime::from_hms_opt(9, 0, 0) {
    Some(nine) => nine,
    None => NaiveTime::MIN,
};

/// Moments of change are counted from here: 1 January 2026.
const EPOCH: NaiveDate = match NaiveDate::from_ymd_opt(2026, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// All that is ahead.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DaysAhead {
    /// Every day.
    pub check_ins: Vec<NaiveTime>,
    pub goal_days: Vec<GoalDay>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GoalDayKind {
    LookBack,
    Challenge,
}

/// A day on which a goal is looked back on, or a small step is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalDay {
    pub kind: GoalDayKind,
    /// Names it among its kind, and stays the same.
    pub id: String,
    /// In the person's own words; may be empty.
    pub what: String,
    pub date: NaiveDate,
    /// Rises with every change of the goal: minutes since 2026.
    pub revision: u32,
}

/// What a person with these settings and goals has ahead. Goals off the list and steps that are done have no day.
pub fn days_ahead(settings: &CheckInSettings, goals: &[(String, Goal)]) -> DaysAhead {
    let check_ins = if settings.in_calendar { settings.prompts() } else { Vec::new() };
    let mut goal_days = Vec::new();
    for (id, goal) in goals.iter().filter(|(_, goal)| goal.closed.is_none()) {
        let revision = revision(goal.edited);
        goal_days.extend(goal.look_back_on.map(|date| GoalDay {
            kind: GoalDayKind::LookBack,
            id: id.clone(),
            what: goal.what.trim().to_owned(),
            date,
            revision,
        }));
        for challenge in goal.challenges.iter().filter(|challenge| challenge.done.is_none()) {
            goal_days.extend(challenge.by.map(|date| GoalDay {
                kind: GoalDayKind::Challenge,
                id: format!("{id}-{}", challenge.id),
                what: challenge.what.trim().to_owned(),
                date,
                revision,
            }));
        }
    }
    DaysAhead { check_ins, goal_days }
}

impl DaysAhead {
    /// The times of the check-ins from one day to another, both included.
    pub fn check_ins_between(&self, first: NaiveDate, last: NaiveDate) -> Vec<NaiveDateTime> {
        let days = (0..).map_while(|days| first.checked_add_days(Days::new(days))).take_while(|day| *day <= last);
        days.flat_map(|day| self.check_ins.iter().map(move |time| day.and_time(*time))).collect()
    }
}

/// What rises with every change: minutes since 2026.
pub fn revision(edited: NaiveDateTime) -> u32 {
    let minutes = (edited - EPOCH.and_time(NaiveTime::MIN)).num_minutes();
    u32::try_from(minutes).unwrap_or_default()
}
