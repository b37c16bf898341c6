//! From what was written down to the values of a line.

use super::{CheckInRating, Dated, Line};
use crate::journal::check_in::CheckIn;
use crate::journal::diary::{Block, Load};
use crate::journal::measure::{MeasureId, Measures, Reading, Shipped};
use crate::journal::work_log::WorkWeek;
use crate::work::{Measured, MeasuredElsewhere, folded};

/// What was written down.
#[derive(Debug, Clone, Default)]
pub struct Written {
    pub check_ins: Vec<CheckIn>,
    pub readings: Vec<Reading>,
    /// In order of day.
    pub blocks: Vec<Block>,
    pub weeks: Vec<WorkWeek>,
    /// In other parts of the app.
    pub elsewhere: Vec<MeasuredElsewhere>,
}

/// The values of a line, in any order.
pub fn values(written: &Written, line: &Line, measures: &Measures) -> Vec<Dated> {
    let mut values = match line {
        Line::Measure(id) => of_measure(&written.readings, id),
        Line::CheckIn(field) => of_check_ins(&written.check_ins, *field),
        Line::HeavyMinutes => heavy_minutes(&written.blocks),
        Line::WorkHours | Line::DaysOff => of_weeks(&written.weeks, line),
        Line::Effort => Vec::new(),
    };
    let other = written.elsewhere.iter().filter(|rated| is_of(rated, line, measures));
    values.extend(other.map(|rated| Dated { date: rated.date, value: rated.value.into() }));
    values
}

fn of_measure(readings: &[Reading], id: &MeasureId) -> Vec<Dated> {
    let of_this = readings.iter().filter(|reading| reading.measure == *id);
    of_this.map(|reading| Dated { date: reading.date, value: reading.value }).collect()
}

fn of_check_ins(check_ins: &[CheckIn], field: CheckInRating) -> Vec<Dated> {
    let value = |check_in: &CheckIn| match field {
        CheckInRating::Pain => check_in.pain,
        CheckInRating::Tired => check_in.tired,
        CheckInRating::Stress => check_in.stress,
        CheckInRating::Sleep => check_in.sleep,
    };
    let dated = check_ins.iter().filter_map(|check_in| Some((check_in.date, value(check_in)?)));
    dated.map(|(date, value)| Dated { date, value: value.into() }).collect()
}

/// One value for each day of the diary, 0 when nothing of it was heavy.
fn heavy_minutes(blocks: &[Block]) -> Vec<Dated> {
    let days = blocks.chunk_by(|one, next| one.date == next.date);
    let heavy = |day: &[Block]| -> f64 {
        let heavy = day.iter().filter(|block| block.load == Load::Heavy);
        heavy.map(|block| f64::from(block.minutes)).sum()
    };
    days.filter_map(|day| Some(Dated { date: day.first()?.date, value: heavy(day) })).collect()
}

/// Of a week, on its Monday.
fn of_weeks(weeks: &[WorkWeek], line: &Line) -> Vec<Dated> {
    let values = weeks.iter().filter_map(|week| {
        let value = match line {
            Line::WorkHours => f64::from(week.worked?) / 60.0,
            _ => f64::from(week.days_off?),
        };
        Some(Dated { date: week.monday, value })
    });
    values.collect()
}

/// Whether a rating from another part of the app belongs to this line.
fn is_of(rated: &MeasuredElsewhere, line: &Line, measures: &Measures) -> bool {
    match (line, &rated.what) {
        (Line::Measure(MeasureId::Shipped(Shipped::Pain)), Measured::Pain)
        | (Line::Measure(MeasureId::Shipped(Shipped::WorkAbility)), Measured::WorkAbility)
        | (Line::Effort, Measured::Effort) => true,
        (Line::Measure(MeasureId::Activity(id)), Measured::Activity(name)) => {
            let activity = measures.activities.iter().find(|activity| activity.id == *id);
            activity.is_some_and(|activity| folded(activity.name.trim()) == folded(name.trim()))
        }
        _ => false,
    }
}
