//! Changes to a plan. Days before the day of the change stay as they were planned, and no day is planned twice: a change
//! ends one series and begins another.

use chrono::{NaiveDate, NaiveTime};

use super::spans::in_order;
use super::{Plan, PlanDraft, Rhythm, Series};

/// A new plan.
pub fn create(draft: &PlanDraft) -> Plan {
    Plan {
        name: draft.name.clone(),
        place: draft.place,
        items: draft.items.clone(),
        series: vec![draft.series()],
        end: draft.end,
        lead_minutes: draft.lead_minutes,
        archived: None,
        revision: 0,
    }
}

/// The plan with all that was changed in its form, as one change.
#[must_use]
pub fn revise(before: &Plan, today: NaiveDate, draft: &PlanDraft) -> Plan {
    let mut plan = end_on(before, today, draft.end);
    plan.name.clone_from(&draft.name);
    plan.place = draft.place;
    plan.items.clone_from(&draft.items);
    plan.lead_minutes = draft.lead_minutes;
    if before.series.iter().all(|series| series.from >= today) {
        plan.series = vec![draft.series()];
    } else {
        if draft.start != PlanDraft::of(before, today).start {
            plan = start_on(&plan, today, draft.start);
        }
        plan = reschedule(&plan, today, &draft.rhythm, &draft.times);
    }
    counted(before, plan)
}

/// Other days or times, from today; of a plan that has not begun, or rests, from the day it will begin. "Every so many
/// days" goes on counting when the number stays the same.
#[must_use]
pub fn reschedule(before: &Plan, today: NaiveDate, rhythm: &Rhythm, times: &[NaiveTime]) -> Plan {
    let mut series = owned(before);
    let from = beginning(&series, today);
    let mut new = Series { from, rhythm: rhythm.tidy(from), times: super::series::in_order(times) };
    if let Some(last) = series.last() {
        let rhythm = last.rhythm.tidy(from);
        if rhythm == new.rhythm && super::series::in_order(&last.times) == new.times {
            return before.clone();
        }
        if matches!(rhythm, Rhythm::EveryDays(_)) && rhythm == new.rhythm {
            new.from = last.first_day_from(from).unwrap_or(from);
        }
    }
    series.retain(|series| series.from < new.from);
    series.push(new);
    counted(before, Plan { series, ..before.clone() })
}

/// Another first day. A plan that has begun rests from today until that day; its past stays.
#[must_use]
pub fn start_on(before: &Plan, today: NaiveDate, day: NaiveDate) -> Plan {
    let mut series = owned(before);
    let Some(last) = series.last() else { return before.clone() };
    if series.iter().all(|series| series.from >= today) {
        series = vec![Series { from: day, ..last.clone() }];
    } else if day > today || last.from > today {
        rest(&mut series, today, day.max(today));
    }
    counted(before, Plan { series, ..before.clone() })
}

/// Another last day, or none. A plan that was over goes on from today: the days since its end are no missed days.
#[must_use]
pub fn end_on(before: &Plan, today: NaiveDate, end: Option<NaiveDate>) -> Plan {
    let mut plan = Plan { end, ..before.clone() };
    if let Some(old) = before.end
        && end.is_none_or(|end| end > old)
    {
        resume(&mut plan, old.succ_opt(), today);
    }
    counted(before, plan)
}

/// A new plan with the same exercises, days and times, from today on.
pub fn copy(plan: &Plan, today: NaiveDate, name: &str) -> Plan {
    let from = beginning(&owned(plan), today);
    let draft = PlanDraft { name: name.to_owned(), start: from, ..PlanDraft::of(plan, today) };
    create(&PlanDraft { end: draft.end.filter(|end| *end >= from), ..draft })
}

/// Puts it away: from today on it asks for nothing.
#[must_use]
pub fn archive(before: &Plan, today: NaiveDate) -> Plan {
    let archived = before.archived.map_or(today, |day| day.min(today));
    counted(before, Plan { archived: Some(archived), ..before.clone() })
}

/// Goes on with a plan that was put away or was over, from today. The days in between are no missed days.
#[must_use]
pub fn bring_back(before: &Plan, today: NaiveDate) -> Plan {
    let is_over = before.end.is_some_and(|end| end < today);
    let after_end = before.end.and_then(|end| end.succ_opt());
    let end = before.end.filter(|_| !is_over);
    let mut plan = Plan { archived: None, end, ..before.clone() };
    resume(&mut plan, [before.archived, after_end].into_iter().flatten().min(), today);
    counted(before, plan)
}

/// Goes on from today with a plan that asked for nothing since `stopped`.
fn resume(plan: &mut Plan, stopped: Option<NaiveDate>, today: NaiveDate) {
    let mut series = owned(plan);
    let Some(stopped) = stopped.filter(|stopped| *stopped < today) else { return };
    let Some(begins) = series.last().map(|last| last.from.max(today)) else { return };
    rest(&mut series, stopped, begins);
    plan.series = series;
}

/// Asks for nothing from one day on, and goes on from the other with the last days and times.
fn rest(series: &mut Vec<Series>, from: NaiveDate, until: NaiveDate) {
    let Some(last) = series.last().cloned() else { return };
    series.retain(|series| series.from < from);
    if from < until && series.last().is_some_and(|before| !before.is_rest()) {
        series.push(Series::rest(from));
    }
    series.push(Series { from: until, ..last });
}

/// The day from which changed days and times hold: today, unless the plan begins, or begins again, later.
fn beginning(series: &[Series], today: NaiveDate) -> NaiveDate {
    match series {
        [.., before, _] if !before.is_rest() => today,
        [.., last] => last.from.max(today),
        [] => today,
    }
}

fn owned(plan: &Plan) -> Vec<Series> {
    in_order(&plan.series).into_iter().cloned().collect()
}

/// One revision up, if anything changed at all.
fn counted(before: &Plan, after: Plan) -> Plan {
    let same = Plan { revision: before.revision, ..after };
    if same == *before { same } else { Plan { revision: before.revision.saturating_add(1), ..same } }
}
