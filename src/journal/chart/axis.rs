//! Where an axis begins and ends, and what is written at it.

use chrono::{Datelike, Days, Months, NaiveDate};

/// The numbers at an axis, smallest first, and where it begins and ends.
#[derive(Debug, Clone, PartialEq)]
pub struct Axis {
    pub lowest: f64,
    pub highest: f64,
    pub ticks: Vec<f64>,
}

/// More numbers than this do not fit beside a chart.
const MOST_TICKS: u32 = 6;

/// The axis for these values. With a range it is the whole range, whatever the values are, so that a small change never
/// looks like a large one. Without, it holds all of them, and begins at 0 when that is not far.
pub fn axis(range: Option<(f64, f64)>, values: impl Iterator<Item = f64>) -> Axis {
    if let Some((lowest, highest)) = range {
        let mut ticks = if highest - lowest <= 1.0 { vec![lowest, highest] } else { ticks(lowest, highest) };
        ticks.retain(|tick| (lowest..=highest).contains(tick));
        return Axis { lowest, highest, ticks };
    }
    let ends = values.fold(None, |ends: Option<(f64, f64)>, value| {
        Some(ends.map_or((value, value), |(lowest, highest)| (lowest.min(value), highest.max(value))))
    });
    let (mut lowest, mut highest) = ends.unwrap_or((0.0, 1.0));
    if lowest > 0.0 && lowest <= highest / 2.0 {
        lowest = 0.0;
    }
    if highest - lowest < (highest.abs() * 0.05).max(1.0) {
        (lowest, highest) = (lowest - (lowest.abs() * 0.05).max(1.0), highest + (highest.abs() * 0.05).max(1.0));
    }
    let ticks = ticks(lowest, highest);
    let (first, last) = (ticks.first().copied(), ticks.last().copied());
    Axis { lowest: first.unwrap_or(lowest), highest: last.unwrap_or(highest), ticks }
}

/// At most six round numbers, at even distances, the first not above `lowest` and the last not below `highest`. Steps
/// are 1, 2 or 5, times a power of ten. None when the numbers are not finite, or too large to be told apart.
pub fn ticks(lowest: f64, highest: f64) -> Vec<f64> {
    let span = highest - lowest;
    let largest = lowest.abs().max(highest.abs());
    if !(span.is_finite() && span > 0.0 && largest <= 1e16 && span >= largest * 1e-9 && span >= 1e-9) {
        return Vec::new();
    }
    // Kept as a power of ten above or below the line: 3 / 10 is the nearest number to 0.3, and 3 * 0.1 is not.
    let (mut up, mut down) = (1.0, 1.0);
    while span > up * 10.0 {
        up *= 10.0;
    }
    while span * down <= 1.0 {
        down *= 10.0;
    }
    if up > 1.0 {
        up /= 10.0;
    } else {
        down *= 10.0;
    }
    // The span is now more than 10 and at most 100 of these units.
    for times in [2.0, 5.0, 10.0, 20.0, 50.0] {
        let step = up * times;
        let first = (lowest * down / step).floor();
        let last = (highest * down / step).ceil();
        if last - first < f64::from(MOST_TICKS) {
            let numbers = (0..MOST_TICKS).map(|number| first + f64::from(number)).take_while(|number| *number <= last);
            // Minus nought is written with its sign.
            return numbers.map(|number| number * step / down + 0.0).collect();
        }
    }
    Vec::new()
}

/// What is written under a chart, and at which days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeTicks {
    /// "23/11": day and month.
    Days,
    /// "11/2026": month and year.
    Months,
    Years,
}

/// At most six days from the first to the last, both included, at which the axis of time has a line: Mondays, first days
/// of months, or of years.
pub fn time_ticks(from: NaiveDate, until: NaiveDate) -> (TimeTicks, Vec<NaiveDate>) {
    let days = (until - from).num_days();
    let monday = from.checked_add_days(Days::new(u64::from((7 - from.weekday().num_days_from_monday()) % 7)));
    let january = NaiveDate::from_ymd_opt(from.year() + i32::from(from.ordinal() > 1), 1, 1);
    let first_month = if from.day() == 1 { Some(from) } else { from.with_day(1).and_then(|day| next(day, 1)) };
    let first_of = |every: u32| first_month.and_then(|month| next(month, (every - month.month0() % every) % every));
    match days {
        ..=41 => (TimeTicks::Days, every(monday, until, |day| day.checked_add_days(Days::new(7)))),
        42..=183 => (TimeTicks::Days, every(first_month, until, |day| next(day, 1))),
        184..=400 => (TimeTicks::Months, every(first_of(3), until, |day| next(day, 3))),
        401..=800 => (TimeTicks::Months, every(first_of(6), until, |day| next(day, 6))),
        _ => {
            let years = u32::try_from(days / 365 + 1).unwrap_or(1).div_ceil(MOST_TICKS);
            (TimeTicks::Years, every(january, until, |day| next(day, 12 * years)))
        }
    }
}

fn next(day: NaiveDate, months: u32) -> Option<NaiveDate> {
    day.checked_add_months(Months::new(months))
}

fn every(first: Option<NaiveDate>, until: NaiveDate, next: impl Fn(NaiveDate) -> Option<NaiveDate>) -> Vec<NaiveDate> {
    std::iter::successors(first, |day| next(*day)).take_while(|day| *day <= until).take(MOST_TICKS as usize).collect()
}
