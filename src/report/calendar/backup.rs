//! The reminder of a backup, at the rhythm the person chose.

use super::event::{Event, Recurrence};
use super::input::{CHECK_IN_MINUTES, CalendarInput};
use crate::report::journal::days_ahead::MORNING;
use crate::settings::safety::Rhythm;

/// One event without an end. Its first day may be past: what recurs goes on.
pub(super) fn event(input: &CalendarInput) -> Option<Event> {
    let reminder = input.backup?;
    let rule = match reminder.rhythm {
        Rhythm::Off => return None,
        Rhythm::Weekly => "FREQ=DAILY;INTERVAL=7",
        Rhythm::Monthly => "FREQ=MONTHLY;INTERVAL=1",
        Rhythm::ThreeMonths => "FREQ=MONTHLY;INTERVAL=3",
    };
    Some(Event {
        uid: "r-backup@reprise".to_owned(),
        revision: 0,
        start: reminder.first.and_time(MORNING),
        recurrence: Some(Recurrence { rule: rule.to_owned(), last: None, excused: Vec::new() }),
        minutes: CHECK_IN_MINUTES,
        lead_minutes: 0,
        title: input.titles.of("", &input.titles.backup),
        busy: false,
    })
}
