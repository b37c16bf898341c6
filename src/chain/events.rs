//! What happened, for the journal to mark beside its numbers.

use chrono::{Days, NaiveDate, NaiveTime};

use crate::exercises::flare::{Flare, Flares};
use crate::exercises::plan::{Pauses, Plan, next, plans};
use crate::exercises::programme::{BoosterVisit, finished_visits};
use crate::meeting::agreement::{Agreement, AgreementStatus, agreements};
use crate::meeting::preparation::meetings;
use crate::storage::LiveStore;
use crate::work::{Event, EventKind};

/// What happened up to today, oldest first: exercise plans that began, bad days, boosters, talks with the manager, and
/// adjustments at work.
pub(super) fn events(store: LiveStore, today: NaiveDate) -> Vec<Event> {
    let mut events = Vec::new();
    for (id, plan) in plans(store) {
        add(&mut events, plan_started(&id, &plan), today);
    }
    for flare in store.read(&Flares::key()).unwrap_or_default().flares {
        add(&mut events, Some(bad_days(&flare, today)), today);
    }
    for (_, visit) in finished_visits(&store.read_parts::<BoosterVisit>()) {
        let date = visit.finished.map(|finished| finished.date());
        let booster = |date| Event { kind: EventKind::Booster, date, until: None, name: String::new() };
        add(&mut events, date.map(booster), today);
    }
    for (_, meeting) in meetings(store) {
        let talk = |date| Event { kind: EventKind::Meeting, date, until: None, name: String::new() };
        add(&mut events, meeting.held.map(talk), today);
    }
    for (_, agreement) in agreements(store) {
        add(&mut events, adjustment(&agreement, today), today);
    }
    events
}

/// From its first day on; with the last one once that is over. What was not done did not begin.
pub(super) fn adjustment(agreement: &Agreement, today: NaiveDate) -> Option<Event> {
    let date = agreement.from.filter(|_| agreement.status() != AgreementStatus::NotDone)?;
    let until = agreement.until.filter(|last| *last > date && *last < today);
    Some(Event { kind: EventKind::Adjustment, date, until, name: agreement.what.trim().to_owned() })
}

/// A plan begins on the first day that it asks for something, whatever is excused.
pub(super) fn plan_started(id: &str, plan: &Plan) -> Option<Event> {
    let before = plan.series.first()?.from.pred_opt()?.and_time(NaiveTime::from_hms_opt(23, 59, 59)?);
    let date = next(id, plan, &Pauses::default(), before)?.date;
    Some(Event { kind: EventKind::PlanStarted, date, until: None, name: plan.name.clone() })
}

/// The lighter days. They have a last one when they are over.
pub(super) fn bad_days(flare: &Flare, today: NaiveDate) -> Event {
    let last = flare.returning_from().checked_sub_days(Days::new(1));
    let until = last.filter(|last| *last > flare.from && *last <= today);
    Event { kind: EventKind::BadDays, date: flare.from, until, name: String::new() }
}

fn add(events: &mut Vec<Event>, event: Option<Event>, today: NaiveDate) {
    if let Some(event) = event.filter(|event| event.date <= today) {
        let place = events.iter().rposition(|other| other.date <= event.date).map_or(0, |before| before + 1);
        events.insert(place, event);
    }
}
