//! The measures' rules, what is stored of them, and what the screens do with both.

mod any;
mod changes;
mod checks;
mod definitions;
mod due;
mod pages;
mod stage;
mod stored;
mod words;

use chrono::{NaiveDate, NaiveDateTime};

use super::{Activity, Cycle, Direction, MeasureId, Measures, OwnKind, OwnMeasure, Reading, Shipped};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn moment(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

fn activity(id: &str, name: &str) -> Activity {
    Activity { id: id.to_owned(), name: name.to_owned(), at_work: true, put_away: None }
}

fn own(id: &str, name: &str, kind: OwnKind) -> OwnMeasure {
    OwnMeasure {
        id: id.to_owned(),
        name: name.to_owned(),
        kind,
        direction: Direction::Neither,
        every_days: None,
        put_away: None,
    }
}

fn cycle(id: &str, start: &str, end: Option<&str>) -> Cycle {
    Cycle { id: id.to_owned(), name: "Rehabilitation".to_owned(), start: day(start), end: end.map(day) }
}

fn reading(measure: &str, date: &str, value: f64) -> Reading {
    Reading::new(MeasureId::from(measure.to_owned()), day(date), value, day(date).and_hms_opt(9, 15, 2).unwrap())
}

/// Lifting crates in use and typing put away; steps, a walk and a mood of one's own.
fn everything() -> Measures {
    let away = Activity { put_away: Some(moment("2026-10-01T08:00:00")), ..activity("a2", "An hour of typing") };
    let minutes = OwnKind::Number { unit: "min".to_owned() };
    Measures {
        activities: vec![activity("a1", "Lifting crates"), away],
        own: vec![
            OwnMeasure { every_days: Some(1), ..own("o1", "Minutes of sitting", minutes) },
            own("o2", "Took a walk", OwnKind::YesNo),
            own("o3", "Courage", OwnKind::Rating),
        ],
        ..Measures::default()
    }
}

fn shipped(shipped: Shipped) -> MeasureId {
    MeasureId::Shipped(shipped)
}
