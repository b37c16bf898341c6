//! What the person has planned, as a calendar file and as a list.

use chrono::{Days, NaiveDate, NaiveDateTime};

use super::calendar::{
    CHECK_IN_MINUTES, CalendarExport, CalendarFile, CalendarInput, DatedEvent, DatedKind, SESSION_MINUTES, Titles,
    calendar_file,
};
use super::journal::days_ahead::{DaysAhead, GoalDay, GoalDayKind, MORNING};
use super::talk_days::{TalkDay, talk_day_event, talk_day_name};
use crate::exercises::programme::Appointment;
use crate::exercises::reminders::{Timetable, TitleStyle};
use crate::i18n::Texts;
use crate::settings::safety::BackupReminder;

/// How far single days are written out; what recurs goes on without an end.
const DAYS: Days = Days::new(400);
/// How long a booster is shown.
const BOOSTER_MINUTES: u16 = 30;

/// The last day of which single days are in a file made today.
pub(super) fn horizon(today: NaiveDate) -> NaiveDate {
    today.checked_add_days(DAYS).unwrap_or(today)
}

/// All that is planned.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Ahead {
    pub(super) timetable: Timetable,
    pub(super) journal: DaysAhead,
    /// Talks, preparing them, and checks of what was agreed.
    pub(super) talks: Vec<TalkDay>,
    pub(super) backup: Option<BackupReminder>,
}

/// The file made now; `None` when nothing is planned.
pub(super) fn contents(
    ahead: &Ahead,
    style: &TitleStyle,
    exported: &CalendarExport,
    today: NaiveDate,
    now_utc: NaiveDateTime,
    texts: Texts,
) -> Option<CalendarFile> {
    calendar_file(&CalendarInput {
        plans: &ahead.timetable.plans,
        pauses: &ahead.timetable.pauses,
        dated: &dated(ahead, today, texts),
        check_ins: &ahead.journal.check_ins,
        backup: ahead.backup,
        titles: &titles(style, texts),
        note: None,
        session_minutes: SESSION_MINUTES,
        exported,
        today,
        until: horizon(today),
        now_utc,
    })
}

/// Something on the list of the next days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Listed {
    pub(super) at: NaiveDateTime,
    /// In the person's words where there are any.
    pub(super) name: String,
}

/// What is to come from one day to another, both included, in order of time.
pub(super) fn coming(ahead: &Ahead, (first, last): (NaiveDate, NaiveDate), texts: Texts) -> Vec<Listed> {
    let Ahead { timetable, journal, talks, backup } = ahead;
    let planned = timetable.coming(first, last).into_iter();
    let mut listed: Vec<Listed> =
        planned.map(|due| Listed { at: due.at, name: timetable.name(&due.key, texts) }).collect();
    let goal_days = journal.goal_days.iter().filter(|day| (first..=last).contains(&day.date));
    let goal_days = goal_days.map(|day| {
        let own = goal_day_name(day, texts);
        let name = if own.is_empty() { texts.report_goal_day().to_owned() } else { own };
        Listed { at: day.date.and_time(MORNING), name }
    });
    let check_ins = journal.check_ins_between(first, last).into_iter();
    let check_ins = check_ins.map(|at| Listed { at, name: texts.report_check_in().to_owned() });
    let talks = talks.iter().filter(|day| (first..=last).contains(&day.date));
    let talks = talks.map(|day| Listed { at: day.date.and_time(day.time), name: talk_day_name(day, texts) });
    let backups = backup.iter().flat_map(|backup| backup.days(first, last));
    let backups = backups.map(|day| Listed { at: day.and_time(MORNING), name: texts.safety_due_heading().to_owned() });
    for one in goal_days.chain(check_ins).chain(talks).chain(backups) {
        listed.insert(listed.partition_point(|other| other.at <= one.at), one);
    }
    listed
}

/// The boosters that are expected, numbered, so that one that moves is moved in the calendar; the appointments; the days
/// of goals; and those of talks.
fn dated(ahead: &Ahead, today: NaiveDate, texts: Texts) -> Vec<DatedEvent> {
    let Ahead { timetable, journal, talks, .. } = ahead;
    let mut dated = Vec::new();
    if let Some(boosters) = &timetable.programme.boosters {
        let days = timetable.boosters_until(horizon(today));
        dated.extend(days.into_iter().enumerate().map(|(number, date)| DatedEvent {
            kind: DatedKind::Booster,
            id: number.to_string(),
            name: String::new(),
            date,
            time: boosters.time,
            minutes: BOOSTER_MINUTES,
            lead_minutes: boosters.lead_minutes,
            revision: timetable.programme.booster_revision,
            busy: false,
        }));
    }
    dated.extend(timetable.appointments.appointments.iter().map(appointment));
    dated.extend(journal.goal_days.iter().map(|day| goal_day(day, texts)));
    dated.extend(talks.iter().map(|day| talk_day_event(day, texts)));
    dated
}

fn goal_day(day: &GoalDay, texts: Texts) -> DatedEvent {
    DatedEvent {
        kind: match day.kind {
            GoalDayKind::LookBack => DatedKind::LookBack,
            GoalDayKind::Challenge => DatedKind::Challenge,
        },
        id: day.id.clone(),
        name: goal_day_name(day, texts),
        date: day.date,
        time: MORNING,
        minutes: CHECK_IN_MINUTES,
        lead_minutes: 0,
        revision: day.revision,
        busy: false,
    }
}

/// "Look back: walk to work"; nothing where the person has no words for it yet.
fn goal_day_name(day: &GoalDay, texts: Texts) -> String {
    match day.kind {
        _ if day.what.is_empty() => String::new(),
        GoalDayKind::LookBack => texts.goal_due_look_back(&day.what),
        GoalDayKind::Challenge => texts.goal_due_challenge(&day.what),
    }
}

fn appointment(appointment: &Appointment) -> DatedEvent {
    DatedEvent {
        kind: DatedKind::Appointment,
        id: appointment.id.clone(),
        name: appointment.what.clone(),
        date: appointment.date,
        time: appointment.time,
        minutes: appointment.minutes,
        lead_minutes: appointment.lead_minutes,
        revision: appointment.revision,
        busy: true,
    }
}

fn titles(style: &TitleStyle, texts: Texts) -> Titles {
    let neutral = Titles {
        // The file then has the name of the app.
        calendar: String::new(),
        plan: texts.reminders_neutral_plan().to_owned(),
        booster: texts.reminders_neutral_booster().to_owned(),
        appointment: texts.reminders_neutral_appointment().to_owned(),
        check_in: texts.report_neutral_moment().to_owned(),
        goal: texts.report_neutral_moment().to_owned(),
        backup: texts.report_neutral_moment().to_owned(),
        own_names: false,
    };
    match style {
        TitleStyle::Neutral => neutral,
        TitleStyle::Plain => Titles {
            plan: texts.nav_exercises().to_owned(),
            booster: texts.programme_booster().to_owned(),
            check_in: texts.report_check_in().to_owned(),
            goal: texts.report_goal_day().to_owned(),
            backup: texts.safety_due_heading().to_owned(),
            own_names: true,
            ..neutral
        },
        TitleStyle::Own(words) => {
            let own = || words.clone();
            Titles {
                plan: own(),
                booster: own(),
                appointment: own(),
                check_in: own(),
                goal: own(),
                backup: own(),
                ..neutral
            }
        }
    }
}
