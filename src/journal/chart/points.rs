//! From values to the points of a line: one a day.

use chrono::NaiveDate;

use super::sorted;

/// A value of a day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dated {
    pub date: NaiveDate,
    pub value: f64,
}

/// What is drawn: the value of a day, or the average of several.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// The day; the first one, when it stands for a week or a month.
    pub date: NaiveDate,
    pub value: f64,
    /// How many values it stands for, 1 or more.
    pub count: u32,
}

/// Beyond this, up or down, a number is a slip or damage. It is kept, and not drawn.
const MOST: f64 = 1e15;

/// Whether a value has a place in a chart: a number that is in the measure's range, when it has one.
pub fn is_drawable(value: f64, range: Option<(f64, f64)>) -> bool {
    let (lowest, highest) = range.unwrap_or((-MOST, MOST));
    value.is_finite() && (lowest..=highest).contains(&value)
}

/// The points of these values, one a day and in order of day: several on a day give their average. Values that are not
/// drawable are left out.
pub fn points(values: &[Dated], range: Option<(f64, f64)>) -> Vec<Point> {
    let mut sums: Vec<Point> = Vec::new();
    for Dated { date, value } in values.iter().copied().filter(|dated| is_drawable(dated.value, range)) {
        let place = sorted::place(&sums, |other| other.date <= date);
        match place.checked_sub(1).and_then(|before| sums.get_mut(before)).filter(|point| point.date == date) {
            Some(point) => {
                point.value += value;
                point.count += 1;
            }
            None => sums.insert(place, Point { date, value, count: 1 }),
        }
    }
    for point in &mut sums {
        point.value /= f64::from(point.count);
    }
    sums
}

/// The stretches of a line: neighbours further apart than so many days are not joined, because nobody knows what was
/// in between. Each point is in one stretch.
pub fn segments(points: &[Point], most_days_apart: i64) -> Vec<&[Point]> {
    points.chunk_by(|one, next| (next.date - one.date).num_days() <= most_days_apart).collect()
}
