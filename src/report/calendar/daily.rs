//! What comes back every day: the moments at which the person wants to check in.

use super::event::{Event, Recurrence, moment};
use super::input::{CHECK_IN_MINUTES, CalendarInput};

/// One event for each time of day, without an end.
pub(super) fn events(input: &CalendarInput) -> Vec<Event> {
    let mut events: Vec<Event> = Vec::new();
    for time in input.check_ins {
        let of_day = moment(input.today.and_time(*time));
        let of_day = of_day.split_once('T').map_or("", |(_, of_day)| of_day);
        let uid = format!("c-{of_day}@reprise");
        if events.iter().any(|other| other.uid == uid) {
            continue;
        }
        // A calendar that has it keeps its first day: otherwise every new file would change it.
        let known = input.exported.find(&uid).filter(|event| !event.cancelled && event.start.date() <= input.today);
        events.push(Event {
            uid,
            revision: 0,
            start: known.map_or(input.today, |event| event.start.date()).and_time(*time),
            recurrence: Some(Recurrence { rule: "FREQ=DAILY;INTERVAL=1".to_owned(), last: None, excused: Vec::new() }),
            minutes: CHECK_IN_MINUTES,
            lead_minutes: 0,
            title: input.titles.of("", &input.titles.check_in),
            busy: false,
        });
    }
    events
}
