//! Years of daily values as averages of weeks or months, so that a line stays a line.

use chrono::{Datelike, Days, NaiveDate};

use super::{Point, Rhythm};

/// What a point stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Day,
    Week,
    Month,
}

/// Up to two years every day is drawn.
const MOST_DAYS: i64 = 2 * 366;
/// Up to five years every week.
const MOST_DAYS_OF_WEEKS: i64 = 5 * 366;

impl Step {
    /// What a point stands for when points in order of day are drawn; never less than the line's rhythm gives.
    pub fn of(points: &[Point], rhythm: Rhythm) -> Self {
        let days = match points {
            [first, .., last] => (last.date - first.date).num_days(),
            _ => 0,
        };
        let apart = rhythm.most_days_apart();
        if days > MOST_DAYS_OF_WEEKS && apart < 28 {
            Self::Month
        } else if days > MOST_DAYS && apart < 7 {
            Self::Week
        } else {
            Self::Day
        }
    }

    /// How many days may lie between two points that are neighbours.
    pub fn most_days_apart(self, rhythm: Rhythm) -> i64 {
        let least = match self {
            Self::Day => 0,
            Self::Week => 7,
            Self::Month => 31,
        };
        rhythm.most_days_apart().max(least)
    }

    fn first_day(self, day: NaiveDate) -> NaiveDate {
        let before = match self {
            Self::Day => 0,
            Self::Week => day.weekday().num_days_from_monday(),
            Self::Month => day.day0(),
        };
        day.checked_sub_days(Days::new(before.into())).unwrap_or(day)
    }
}

/// The points, in order, put together by week (from Monday) or month: the average of the days, each day alike however
/// many values it had.
pub fn thinned(points: &[Point], step: Step) -> Vec<Point> {
    if step == Step::Day {
        return points.to_vec();
    }
    let together = points.chunk_by(|one, next| step.first_day(one.date) == step.first_day(next.date));
    together
        .filter_map(|days| {
            let date = step.first_day(days.first()?.date);
            let (sum, number, count) = days
                .iter()
                .fold((0.0, 0.0, 0), |(sum, number, count), day| (sum + day.value, number + 1.0, count + day.count));
            Some(Point { date, value: sum / number, count })
        })
        .collect()
}
