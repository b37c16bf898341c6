//! Which lines there are, with their last value.

use super::{Line, Point, Written, points, values};
use crate::journal::measure::{MeasureId, Measures, Shipped};

/// A line and its last value.
#[derive(Debug, Clone, PartialEq)]
pub struct Listed {
    pub line: Line,
    /// Of its last day.
    pub last: Point,
}

/// The lines that have a value in what was written down lately: those of check-ins, then measures in the order of the
/// app and of the person, then the others.
pub fn listed(written: &Written, measures: &Measures) -> Vec<Listed> {
    let is_of_check_in = |line: &Line| matches!(line, Line::CheckIn(_));
    let of_check_ins = Line::OTHERS.into_iter().filter(is_of_check_in);
    let others = Line::OTHERS.into_iter().filter(|line| !is_of_check_in(line));
    let mut ids: Vec<MeasureId> = Shipped::ALL.into_iter().map(MeasureId::Shipped).collect();
    ids.extend(measures.activities.iter().map(|activity| MeasureId::Activity(activity.id.clone())));
    ids.extend(measures.own.iter().map(|measure| MeasureId::Own(measure.id.clone())));
    for reading in &written.readings {
        if !ids.contains(&reading.measure) {
            ids.push(reading.measure.clone());
        }
    }
    let lines = of_check_ins.chain(ids.into_iter().map(Line::Measure)).chain(others);
    let listed = lines.filter_map(|line| {
        let last = points(&values(written, &line, measures), line.range(measures)).pop()?;
        Some(Listed { line, last })
    });
    listed.collect()
}

/// The person's own measures and activities in use that are not among these.
pub fn waiting(listed: &[Listed], measures: &Measures) -> Vec<Line> {
    let activities = measures.activities.iter().filter(|activity| activity.put_away.is_none());
    let own = measures.own.iter().filter(|measure| measure.put_away.is_none());
    let ids = activities.map(|activity| MeasureId::Activity(activity.id.clone()));
    let lines = ids.chain(own.map(|measure| MeasureId::Own(measure.id.clone()))).map(Line::Measure);
    lines.filter(|line| listed.iter().all(|listed| listed.line != *line)).collect()
}
