//! The sessions of the plans as events: one for each series and time of day, or one for each single date.
//!
//! Single dates are not one event with RDATE: Outlook takes none without RRULE (MS-OXCICAL 2.1.3.1.1.20.18), and others
//! drop it.

use chrono::{NaiveDate, NaiveTime};

use super::event::{Event, uid};
use super::input::{BREAK_MINUTES, CalendarInput};
use super::run::Run;
use crate::exercises::plan::{Place, Plan, Rhythm, Series, spans};

/// All of them. What is over is told only to calendars that know it.
pub(super) fn events(input: &CalendarInput) -> Vec<Event> {
    let mut events = Vec::new();
    for (id, plan) in input.plans {
        let planned = Planned { input, id, plan };
        for span in spans(plan) {
            let run = Run::new(id, span, input.pauses, input.until);
            match &span.series.rhythm {
                Rhythm::Dates(_) => planned.single(span.series, &run, &mut events),
                Rhythm::Weekly(_) | Rhythm::EveryDays(_) => planned.recurring(span.series, &run, &mut events),
            }
        }
    }
    events
}

struct Planned<'a> {
    input: &'a CalendarInput<'a>,
    id: &'a str,
    plan: &'a Plan,
}

impl Planned<'_> {
    fn recurring(&self, series: &Series, run: &Run, events: &mut Vec<Event>) {
        let Some((first, recurrence)) = run.recurrence() else { return };
        let is_over = recurrence.last.is_some_and(|last| last < self.input.today);
        for time in distinct(&series.times) {
            let uid = uid(self.id, series.from, time);
            if !is_over || self.input.exported.find(&uid).is_some() {
                events.push(Event { uid, recurrence: Some(recurrence.clone()), ..self.event(first, time) });
            }
        }
    }

    fn single(&self, series: &Series, run: &Run, events: &mut Vec<Event>) {
        let period = self.input.today..=self.input.until;
        for day in run.days().filter(|day| period.contains(day)) {
            events.extend(distinct(&series.times).map(|time| self.event(day, time)));
        }
    }

    fn event(&self, day: NaiveDate, time: NaiveTime) -> Event {
        let Self { input, id, plan } = self;
        Event {
            uid: uid(id, day, time),
            revision: plan.revision.saturating_add(input.pauses.revision),
            start: day.and_time(time),
            recurrence: None,
            minutes: if plan.place == Place::Work { BREAK_MINUTES } else { input.session_minutes },
            lead_minutes: plan.lead_minutes,
            title: input.titles.of(&plan.name, &input.titles.plan),
            busy: false,
        }
    }
}

/// Each value once, for what is there twice would ring twice.
fn distinct<T: Copy + PartialEq>(values: &[T]) -> impl Iterator<Item = T> {
    let is_first = |(at, value): &(usize, &T)| !values.iter().take(*at).any(|other| other == *value);
    values.iter().enumerate().filter(is_first).map(|(_, value)| *value)
}
