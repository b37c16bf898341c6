//! Logs as they might be: entries for planned times, for others, and for none, in any order.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::{day, entry, moment, time};
use crate::exercises::log::{Entry, Outcome, Reason};
use crate::exercises::plan::Occurrence;

const TIMES: [&str; 3] = ["08:00", "12:00", "20:00"];

fn any_date() -> impl Strategy<Value = NaiveDate> {
    (0_u64..40).prop_map(|days| day("2026-10-20") + Days::new(days))
}

pub(super) fn any_occurrences() -> impl Strategy<Value = Vec<Occurrence>> {
    let occurrence = (any_date(), select(&TIMES), select(&["gym", "home"][..]))
        .prop_map(|(date, at, plan)| Occurrence { date, time: time(at), plan: plan.to_owned() });
    btree_set(occurrence, 0..40).prop_map(|set: BTreeSet<Occurrence>| set.into_iter().collect())
}

fn any_entry() -> impl Strategy<Value = Entry> {
    let outcome = select(vec![Outcome::Done, Outcome::Shortened(None), Outcome::Skipped(Some(Reason::Ill))]);
    let plan = option::weighted(0.8, select(&["gym", "home", "gone"][..]));
    let at = option::of(select(vec!["07:00", "08:00", "12:00", "20:00"]));
    (any_date(), at, plan, outcome).prop_map(|(date, at, plan, outcome)| Entry {
        date,
        time: at.map(time),
        plan: plan.map(str::to_owned),
        outcome,
        written: moment("2026-11-23T09:15:02"),
        ..entry("", "home 2026-11-23")
    })
}

/// Each with an id of its own.
pub(super) fn any_entries() -> impl Strategy<Value = Vec<Entry>> {
    vec(any_entry(), 0..40).prop_map(|entries| {
        entries.into_iter().enumerate().map(|(number, entry)| Entry { id: format!("{number:02}"), ..entry }).collect()
    })
}
