//! The place a chart is drawn in.

use chrono::NaiveDate;

use super::Axis;

/// Days from left to right, values from the bottom up. Coordinates are whole tenths of a unit: numbers with a fraction
/// would bring their formatter, and a tenth is finer than a screen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    from: NaiveDate,
    days: i32,
    lowest: f64,
    span: f64,
}

impl Frame {
    /// Of the whole drawing, in units.
    pub const WIDTH: i32 = 320;
    pub const HEIGHT: i32 = 190;
    /// Where the lines may be, in tenths.
    pub const LEFT: i32 = 420;
    pub const RIGHT: i32 = 3120;
    pub const TOP: i32 = 340;
    pub const BOTTOM: i32 = 1620;

    /// From one day to another, both included.
    pub fn new(from: NaiveDate, until: NaiveDate, axis: &Axis) -> Self {
        let days = i32::try_from((until - from).num_days()).unwrap_or(i32::MAX).max(1);
        Self { from, days, lowest: axis.lowest, span: (axis.highest - axis.lowest).max(f64::MIN_POSITIVE) }
    }

    /// How far right a day is. Days outside stay at the edge.
    pub fn x(&self, day: NaiveDate) -> i32 {
        let days = f64::from(i32::try_from((day - self.from).num_days()).unwrap_or(i32::MAX));
        Self::between(Self::LEFT, Self::RIGHT, days / f64::from(self.days))
    }

    /// How far down a value is. Values outside stay at the edge.
    pub fn y(&self, value: f64) -> i32 {
        Self::between(Self::BOTTOM, Self::TOP, (value - self.lowest) / self.span)
    }

    #[expect(clippy::cast_possible_truncation, reason = "a share from 0 to 1 of a small number")]
    fn between(start: i32, end: i32, share: f64) -> i32 {
        let share = if share.is_nan() { 0.0 } else { share.clamp(0.0, 1.0) };
        start + (f64::from(end - start) * share + 0.5).floor() as i32
    }
}
