//! Which measures to ask for now. Nothing is ever late: what was not answered is asked another time.

use chrono::{Days, NaiveDate};

use super::{Cycle, Definition, MeasureId, Measures, Reading, Shipped};

/// A start or an end is asked about for two weeks; after that the moment has passed.
const MARK_DAYS: u64 = 14;

/// A question to ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    pub measure: MeasureId,
    pub reason: DueReason,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DueReason {
    /// Its rhythm, or it was never answered.
    Rhythm,
    /// A period began, or ended, and is measured at both (domain.md §1.3, J7).
    CycleStart,
    CycleEnd,
}

/// What is due today, in the order of [`Measures::in_use`]. `last` has the newest value of each measure, as far as it is
/// known, none of them after today. Nothing on a day on which the person said "not now".
pub fn due(measures: &Measures, last: &[Reading], today: NaiveDate) -> Vec<Due> {
    if measures.put_off == Some(today) {
        return Vec::new();
    }
    let due = measures.in_use().into_iter().filter_map(|measure| {
        let answered = last.iter().filter(|reading| reading.measure == measure).map(|reading| reading.date).max();
        let reason = reason(&measure, measures, answered, today)?;
        Some(Due { measure, reason })
    });
    due.collect()
}

fn reason(
    measure: &MeasureId,
    measures: &Measures,
    answered: Option<NaiveDate>,
    today: NaiveDate,
) -> Option<DueReason> {
    let is_change = *measure == MeasureId::Shipped(Shipped::Change);
    let mark = |of: fn(&Cycle) -> Option<NaiveDate>| {
        let mut days = measures.cycles.iter().filter_map(of);
        days.any(|day| is_near(day, today) && answered.is_none_or(|answered| answered < day))
    };
    if mark(|cycle| cycle.end) {
        return Some(DueReason::CycleEnd);
    }
    // On its first day there is nothing yet to compare the start with.
    if !is_change && mark(|cycle| Some(cycle.start)) {
        return Some(DueReason::CycleStart);
    }
    let every = Definition::of(measure, measures).every_days;
    let since = if is_change { answered.max(measures.started(today)) } else { answered };
    let is_time = every > 0 && since.is_none_or(|since| (today - since).num_days() >= i64::from(every));
    is_time.then_some(DueReason::Rhythm)
}

fn is_near(mark: NaiveDate, today: NaiveDate) -> bool {
    mark <= today && mark.checked_add_days(Days::new(MARK_DAYS)).is_some_and(|until| today < until)
}
