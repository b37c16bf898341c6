//! The times that plans ask for, day by day.
//!
//! Everything is wall time: the days on which clocks go forward or back are days like any other.

use chrono::NaiveDate;

use super::series::in_order;
use super::{Occurrence, Pauses, Plan, PlanId, spans};
use crate::work::{FIRST_DAY, LAST_DAY};

/// What the plan asks for from one day to another, both included, in order; nothing on days that are excused.
pub fn occurrences(id: &str, plan: &Plan, pauses: &Pauses, from: NaiveDate, until: NaiveDate) -> Vec<Occurrence> {
    on_days(id, plan, from, until, &|day| !is_excused(id, pauses, day))
}

/// What the plan would have asked for on days that are excused, in the same order.
pub fn excused(id: &str, plan: &Plan, pauses: &Pauses, from: NaiveDate, until: NaiveDate) -> Vec<Occurrence> {
    on_days(id, plan, from, until, &|day| is_excused(id, pauses, day))
}

/// What all these plans ask for, in order.
pub fn occurrences_of_all(
    plans: &[(PlanId, Plan)],
    pauses: &Pauses,
    from: NaiveDate,
    until: NaiveDate,
) -> Vec<Occurrence> {
    merged(plans, |id, plan| occurrences(id, plan, pauses, from, until))
}

/// What all these plans would have asked for on days that are excused, in order.
pub fn excused_of_all(plans: &[(PlanId, Plan)], pauses: &Pauses, from: NaiveDate, until: NaiveDate) -> Vec<Occurrence> {
    merged(plans, |id, plan| excused(id, plan, pauses, from, until))
}

fn is_excused(id: &str, pauses: &Pauses, day: NaiveDate) -> bool {
    pauses.pauses.iter().any(|pause| pause.covers(id, day))
}

fn on_days(
    id: &str,
    plan: &Plan,
    from: NaiveDate,
    until: NaiveDate,
    wanted: &dyn Fn(NaiveDate) -> bool,
) -> Vec<Occurrence> {
    let (from, until) = (from.max(FIRST_DAY), until.min(LAST_DAY));
    let mut found = Vec::new();
    for span in spans(plan) {
        let until = span.last.map_or(until, |last| last.min(until));
        let times = in_order(&span.series.times);
        for date in span.series.days(from, until).into_iter().filter(|day| wanted(*day)) {
            found.extend(times.iter().map(|time| Occurrence { date, time: *time, plan: id.to_owned() }));
        }
    }
    found
}

fn merged(plans: &[(PlanId, Plan)], each: impl Fn(&str, &Plan) -> Vec<Occurrence>) -> Vec<Occurrence> {
    plans.iter().fold(Vec::new(), |all, (id, plan)| merge(all, each(id, plan)))
}

/// Two ordered lists as one.
fn merge(one: Vec<Occurrence>, other: Vec<Occurrence>) -> Vec<Occurrence> {
    let mut merged = Vec::with_capacity(one.len() + other.len());
    let mut other = other.into_iter().peekable();
    for occurrence in one {
        while let Some(earlier) = other.next_if(|earlier| *earlier < occurrence) {
            merged.push(earlier);
        }
        merged.push(occurrence);
    }
    merged.extend(other);
    merged
}
