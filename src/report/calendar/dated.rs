//! What has one date: a booster, an appointment, a day of a goal, a talk, a check of what was agreed.

use chrono::{NaiveDate, NaiveTime};

use super::event::Event;
use super::input::CalendarInput;
use crate::work::{FIRST_DAY, LAST_DAY};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DatedKind {
    Booster,
    Appointment,
    /// A day to look back on a goal.
    LookBack,
    /// A day of a small step towards a goal.
    Challenge,
    /// A talk with the manager.
    Talk,
    /// The day before it, to prepare it.
    Prepare,
    /// A day to look back on an agreement.
    Check,
}

/// Moved by hand, it keeps its id and its revision rises.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedEvent {
    pub kind: DatedKind,
    /// Names it among its kind, and stays the same. It is no word of the person.
    pub id: String,
    /// What the person calls it; may be empty.
    pub name: String,
    pub date: NaiveDate,
    pub time: NaiveTime,
    pub minutes: u16,
    /// How long before it the calendar rings.
    pub lead_minutes: u16,
    /// Rises with every change.
    pub revision: u32,
    /// Whether the time is taken, for those who look when the person is free.
    pub busy: bool,
}

/// Those from today to the horizon.
pub(super) fn events(input: &CalendarInput) -> impl Iterator<Item = Event> {
    let period = input.today.max(FIRST_DAY)..=input.until.min(LAST_DAY);
    input.dated.iter().filter(move |dated| period.contains(&dated.date)).map(|dated| event(input, dated))
}

fn event(input: &CalendarInput, dated: &DatedEvent) -> Event {
    let (kind, neutral) = match dated.kind {
        DatedKind::Booster => ("b", &input.titles.booster),
        DatedKind::Appointment => ("a", &input.titles.appointment),
        DatedKind::LookBack => ("l", &input.titles.goal),
        DatedKind::Challenge => ("s", &input.titles.goal),
        DatedKind::Talk => ("m", &input.titles.appointment),
        DatedKind::Prepare => ("v", &input.titles.goal),
        DatedKind::Check => ("k", &input.titles.goal),
    };
    Event {
        uid: format!("{kind}-{}@reprise", dated.id),
        revision: dated.revision,
        start: dated.date.and_time(dated.time),
        recurrence: None,
        minutes: dated.minutes,
        lead_minutes: dated.lead_minutes,
        title: input.titles.of(&dated.name, neutral),
        busy: dated.busy,
    }
}
