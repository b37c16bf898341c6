//! Which series of a plan holds when.

use chrono::NaiveDate;

use super::{Plan, Series};

/// A series and its last day; its first is `series.from`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span<'p> {
    pub series: &'p Series,
    /// `None`: it goes on.
    pub last: Option<NaiveDate>,
}

/// The series in order, each up to the day before the next one, and none beyond the end of the plan or the day it was
/// put away. Those left without a day, and those that ask for nothing, are left out.
pub fn spans(plan: &Plan) -> Vec<Span<'_>> {
    let before_archived = plan.archived.map(|day| day.pred_opt().unwrap_or(day));
    let end = [plan.end, before_archived].into_iter().flatten().min();
    let ordered = in_order(&plan.series);
    let before_next = ordered.iter().skip(1).map(|series| series.from.pred_opt()).chain([None]);
    let mut spans = Vec::with_capacity(ordered.len());
    for (series, before_next) in ordered.iter().zip(before_next) {
        let last = [before_next, end].into_iter().flatten().min();
        if last.is_none_or(|last| last >= series.from) && !series.is_rest() {
            spans.push(Span { series, last });
        }
    }
    spans
}

/// The series in order of their first day. Of two that begin on the same day the later written one holds.
pub(super) fn in_order(series: &[Series]) -> Vec<&Series> {
    let mut ordered: Vec<&Series> = Vec::with_capacity(series.len());
    for series in series {
        let place = ordered.iter().rposition(|before| before.from <= series.from).map_or(0, |before| before + 1);
        match place.checked_sub(1).and_then(|before| ordered.get_mut(before)) {
            Some(same) if same.from == series.from => *same = series,
            _ => ordered.insert(place, series),
        }
    }
    ordered
}
