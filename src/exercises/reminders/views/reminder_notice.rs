//! A reminder as a notification.

use crate::exercises::At;
use crate::exercises::reminders::{DueKey, Reminders, Timetable};
use crate::i18n::{Language, texts, time_short};
use crate::platform::notification::Notice;
use crate::route::Route;

/// What it says, with a title as the person chose it, and where a tap leads.
pub(super) fn notice(what: &DueKey, timetable: &Timetable, reminders: &Reminders, language: Language) -> Notice {
    let time = match what {
        DueKey::Plan { time, .. } => Some(*time),
        DueKey::Booster(_) => timetable.programme.boosters.as_ref().map(|boosters| boosters.time),
        DueKey::Appointment { at, .. } => Some(at.time()),
    };
    Notice {
        title: timetable.title(what, &reminders.title, texts(language)),
        body: time.map(|time| time_short(time, language)).unwrap_or_default(),
        tag: tag(what),
        route: route(what),
    }
}

/// Names its notification.
pub(super) fn tag(what: &DueKey) -> String {
    match what {
        DueKey::Plan { plan, date, time } => format!("plan {plan} {date} {time}"),
        DueKey::Booster(date) => format!("booster {date}"),
        DueKey::Appointment { id, at } => format!("appointment {id} {at}"),
    }
}

fn route(what: &DueKey) -> String {
    let at = match what {
        DueKey::Plan { .. } => At::Overview,
        DueKey::Booster(_) | DueKey::Appointment { .. } => At::Programme,
    };
    address(at)
}

/// The address of a page, as the browser has it.
pub(super) fn address(at: At) -> String {
    format!("#{}", Route::ExercisesPages { at })
}
