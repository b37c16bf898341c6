//! What happened, marked in a chart with numbers that a list explains. A mark says when, never why.

use chrono::NaiveDate;

use super::Frame;
use crate::work::Event;

/// An event with its number and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// From 1, oldest first.
    pub number: usize,
    pub event: Event,
    /// In tenths, as all places.
    pub x: i32,
    /// Where it ends, when it took more than a day.
    pub until: Option<i32>,
    /// In which row above the chart its number stands, from 0.
    pub row: i32,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MarkedEvents {
    pub marks: Vec<Mark>,
    /// How many older ones had no room.
    pub left_out: usize,
}

/// More marks than this hide the line.
const MOST_MARKS: usize = 12;
/// Two numbers closer than this stand in different rows.
const APART: i32 = 170;
const ROWS: i32 = 2;

/// The events with a day from the first to the last, newest first in line when there are too many. `events` are in
/// order of day.
pub fn marks(events: &[Event], from: NaiveDate, until: NaiveDate, frame: &Frame) -> MarkedEvents {
    let shown = |event: &&Event| event.date <= until && event.until.unwrap_or(event.date) >= from;
    let within: Vec<&Event> = events.iter().filter(shown).collect();
    let left_out = within.len().saturating_sub(MOST_MARKS);
    let mut marks: Vec<Mark> = Vec::new();
    for (number, event) in (1..).zip(within.into_iter().skip(left_out)) {
        let x = frame.x(event.date);
        let row = marks.last().filter(|before| x - before.x < APART).map_or(0, |before| (before.row + 1) % ROWS);
        marks.push(Mark { number, event: event.clone(), x, until: event.until.map(|day| frame.x(day)), row });
    }
    MarkedEvents { marks, left_out }
}
