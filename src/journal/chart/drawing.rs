//! A line as the commands of an SVG path.

use std::fmt::Write;

use super::{Frame, Point, segments};

/// What is drawn of the points, in tenths of a unit.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Drawing {
    /// The stretches that are joined.
    pub line: String,
    /// Points that show as dots: all while they are few, else those that no line goes through. Lines of no length,
    /// which a round end makes a dot of.
    pub dots: String,
    pub first: Option<(i32, i32)>,
    /// `None` when it is the first one too.
    pub last: Option<(i32, i32)>,
}

/// Above this many, dots run into each other.
const MOST_DOTS: usize = 45;

/// The drawing of points in order. Points further apart than so many days are not joined.
pub fn drawing(points: &[Point], most_days_apart: i64, frame: &Frame) -> Drawing {
    let place = |point: &Point| (frame.x(point.date), frame.y(point.value));
    let mut drawing = Drawing {
        first: points.first().map(place),
        last: points.last().filter(|_| points.len() > 1).map(place),
        ..Drawing::default()
    };
    for segment in segments(points, most_days_apart) {
        if segment.len() > 1 {
            let mut command = 'M';
            for (x, y) in segment.iter().map(place) {
                let _ = write!(drawing.line, "{command}{x} {y}");
                command = 'L';
            }
        }
        if segment.len() == 1 || points.len() <= MOST_DOTS {
            for (x, y) in segment.iter().map(place) {
                let _ = write!(drawing.dots, "M{x} {y}h0");
            }
        }
    }
    drawing
}
