//! What was missed since the person last looked.

use super::stored::{reminders, timetable};
use crate::clock;
use crate::exercises::log::use_log_book;
use crate::exercises::plan::Occurrence;
use crate::exercises::reminders::{DueKey, days_needed, has_day_ended, missed_while_away};
use crate::storage::use_store;

/// Planned times of the days before today. Today's can still be done, and a booster is offered by itself.
pub fn use_missed() -> Vec<Occurrence> {
    let store = use_store();
    let book = use_log_book();
    let now = clock::now();
    let reminders = reminders(store);
    // Mostly there is nothing to have missed, and nothing to work out.
    if !has_day_ended(&reminders, now) {
        return Vec::new();
    }
    let agenda = timetable(store).agenda(&book.recent(now), days_needed(&reminders, now), now);
    let missed = missed_while_away(&agenda.due, &agenda.answered, &reminders, now);
    missed.into_iter().filter_map(before_today).collect()
}

fn before_today(what: DueKey) -> Option<Occurrence> {
    match what {
        DueKey::Plan { plan, date, time } if date < clock::today() => Some(Occurrence { date, time, plan }),
        _ => None,
    }
}
