//! What the person has planned, as a calendar file.

use chrono::{Days, NaiveDate, NaiveDateTime};

use super::calendar::{
    CalendarExport, CalendarFile, CalendarInput, DatedEvent, DatedKind, SESSION_MINUTES, Titles, calendar_file,
};
use crate::exercises::programme::Appointment;
use crate::exercises::reminders::{Timetable, TitleStyle};
use crate::i18n::Texts;

/// How far single days are written out; what recurs goes on without an end.
const DAYS: Days = Days::new(400);
/// How long a booster is shown.
const BOOSTER_MINUTES: u16 = 30;

/// The last day of which single days are in a file made today.
pub(super) fn horizon(today: NaiveDate) -> NaiveDate {
    today.checked_add_days(DAYS).unwrap_or(today)
}

/// The file made now; `None` when nothing is planned.
pub(super) fn contents(
    timetable: &Timetable,
    style: &TitleStyle,
    exported: &CalendarExport,
    today: NaiveDate,
    now_utc: NaiveDateTime,
    texts: Texts,
) -> Option<CalendarFile> {
    calendar_file(&CalendarInput {
        plans: &timetable.plans,
        pauses: &timetable.pauses,
        dated: &dated(timetable, today),
        titles: &titles(style, texts),
        note: None,
        session_minutes: SESSION_MINUTES,
        exported,
        today,
        until: horizon(today),
        now_utc,
    })
}

/// The boosters that are expected, numbered, so that one that moves is moved in the calendar; and the appointments.
fn dated(timetable: &Timetable, today: NaiveDate) -> Vec<DatedEvent> {
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
        }));
    }
    dated.extend(timetable.appointments.appointments.iter().map(appointment));
    dated
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
    }
}

fn titles(style: &TitleStyle, texts: Texts) -> Titles {
    let titles = |plan: &str, booster: &str, appointment: &str| Titles {
        // The file then has the name of the app.
        calendar: String::new(),
        plan: plan.to_owned(),
        booster: booster.to_owned(),
        appointment: appointment.to_owned(),
        own_names: *style == TitleStyle::Plain,
    };
    match style {
        TitleStyle::Neutral => titles(
            texts.reminders_neutral_plan(),
            texts.reminders_neutral_booster(),
            texts.reminders_neutral_appointment(),
        ),
        TitleStyle::Plain => {
            titles(texts.nav_exercises(), texts.programme_booster(), texts.reminders_neutral_appointment())
        }
        TitleStyle::Own(words) => titles(words, words, words),
    }
}
