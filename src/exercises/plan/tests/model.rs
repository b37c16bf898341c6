//! The same rules a second time: each day by itself, with no thought of speed.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use crate::exercises::plan::{Occurrence, Pauses, Plan, Rhythm};

/// What a plan asks for on the days that pauses excuse, or on the others.
pub(super) fn model(
    id: &str,
    plan: &Plan,
    pauses: &Pauses,
    days: (NaiveDate, NaiveDate),
    excused: bool,
) -> Vec<Occurrence> {
    let mut found = Vec::new();
    for date in days.0.iter_days().take_while(|date| *date <= days.1) {
        let is_excused = pauses.pauses.iter().any(|pause| pause.covers(id, date));
        if asks(plan, date) && is_excused == excused {
            let times: BTreeSet<_> = holding(plan, date).unwrap().times.iter().copied().collect();
            found.extend(times.into_iter().map(|time| Occurrence { date, time, plan: id.to_owned() }));
        }
    }
    found
}

fn holding(plan: &Plan, date: NaiveDate) -> Option<&crate::exercises::plan::Series> {
    plan.series.iter().filter(|series| series.from <= date).max_by_key(|series| series.from)
}

fn asks(plan: &Plan, date: NaiveDate) -> bool {
    let is_over = plan.end.is_some_and(|end| date > end) || plan.archived.is_some_and(|archived| date >= archived);
    let is_of = |rhythm: &Rhythm, from: NaiveDate| match rhythm {
        Rhythm::Weekly(weekdays) => weekdays.contains(&date.weekday()),
        Rhythm::EveryDays(every) => *every > 0 && (date - from).num_days() % i64::from(*every) == 0,
        Rhythm::Dates(dates) => dates.contains(&date),
    };
    !is_over && holding(plan, date).is_some_and(|series| is_of(&series.rhythm, series.from))
}
