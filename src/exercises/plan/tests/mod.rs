//! Plans: tables of cases, and what holds for any plan, damaged ones too.

mod any;
mod check;
mod draft;
mod edit;
mod edits_in_a_row;
mod expand;
mod model;
mod next;
mod pausing;
mod properties;
mod series;
mod storing;

use chrono::{NaiveTime, Weekday};

use super::{Occurrence, Pause, PauseReason, Pauses, Place, Plan, PlanItem, Rhythm, Series, excused, occurrences};
use crate::exercises::booklet::Dose;
use crate::exercises::tests::{day, moment, time};

const WORK_WEEK: [Weekday; 5] = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri];

#[track_caller]
fn times(written: &[&str]) -> Vec<NaiveTime> {
    written.iter().map(|at| time(at)).collect()
}

#[track_caller]
fn dates(written: &[&str]) -> Rhythm {
    Rhythm::Dates(written.iter().map(|date| day(date)).collect())
}

fn weekly(weekdays: &[Weekday]) -> Rhythm {
    Rhythm::Weekly(weekdays.to_vec())
}

fn series(from: &str, rhythm: Rhythm, at: &[&str]) -> Series {
    Series { from: day(from), rhythm, times: times(at) }
}

fn item() -> PlanItem {
    PlanItem { exercise: "bridge".to_owned(), dose: Dose { sets: Some(2), ..Dose::default() }, easier: false }
}

fn plan(series: &[Series]) -> Plan {
    Plan {
        name: "Morning".to_owned(),
        place: Place::Home,
        items: vec![item()],
        series: series.to_vec(),
        end: None,
        lead_minutes: 10,
        archived: None,
        revision: 3,
    }
}

fn pause(from: &str, until: &str) -> Pause {
    Pause { from: day(from), until: day(until), reason: PauseReason::Illness, plan: None }
}

fn pauses(pauses: &[Pause]) -> Pauses {
    Pauses { pauses: pauses.to_vec(), revision: 7 }
}

fn written(occurrences: &[Occurrence]) -> Vec<String> {
    occurrences.iter().map(|occurrence| occurrence.moment().to_string()[..16].to_owned()).collect()
}

/// What a plan asks for without pauses, `2026-11-23 08:00`.
fn asked(plan: &Plan, from: &str, until: &str) -> Vec<String> {
    written(&occurrences("a", plan, &Pauses::default(), day(from), day(until)))
}

fn asked_with(plan: &Plan, pauses: &Pauses, from: &str, until: &str) -> Vec<String> {
    written(&occurrences("a", plan, pauses, day(from), day(until)))
}

fn excused_with(plan: &Plan, pauses: &Pauses, from: &str, until: &str) -> Vec<String> {
    written(&excused("a", plan, pauses, day(from), day(until)))
}
