//! What the sentence above a chart says. Numbers only: no trend, no judgement (domain.md §6.3).

use chrono::NaiveDate;

use super::Point;

/// With values on fewer days than this a chart says nothing yet.
pub const TOO_FEW: usize = 3;

/// Of points in order.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Facts {
    pub from: NaiveDate,
    pub until: NaiveDate,
    /// How many values were written down.
    pub count: u32,
    /// Whether some points are the average of several values.
    pub averaged: bool,
    pub first: f64,
    pub last: f64,
    pub lowest: f64,
    pub highest: f64,
}

/// `None` for points fewer than [`TOO_FEW`].
pub fn facts(points: &[Point]) -> Option<Facts> {
    let (first, last) = (points.first()?, points.last()?);
    let values = || points.iter().map(|point| point.value);
    (points.len() >= TOO_FEW).then(|| Facts {
        from: first.date,
        until: last.date,
        count: points.iter().map(|point| point.count).sum(),
        averaged: points.iter().any(|point| point.count > 1),
        first: first.value,
        last: last.value,
        lowest: values().fold(first.value, f64::min),
        highest: values().fold(first.value, f64::max),
    })
}
