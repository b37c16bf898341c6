//! Charts of the person's own numbers, honest about gaps and ups and downs (domain.md §2.3, display rules).
//!
//! They show what was written down. None says better or worse, draws a trend, or gives a cause (domain.md §6.3).

pub mod axis;
pub mod drawing;
pub mod facts;
pub mod frame;
pub mod lines;
pub mod marks;
pub mod period;
pub mod points;
pub mod step;
pub mod values;
pub mod work_days;

mod chart_goals;
mod line;
mod sorted;
mod stored;
mod views;

#[cfg(test)]
mod tests;

pub use axis::{Axis, TimeTicks, axis, ticks, time_ticks};
pub use chart_goals::{ChartGoal, ChartGoals, GoalChange};
pub use drawing::{Drawing, drawing};
pub use facts::{Facts, TOO_FEW, facts};
pub use frame::Frame;
pub use line::{CheckInRating, Line, Rhythm};
pub use lines::{Listed, listed, waiting};
pub use marks::{Mark, MarkedEvents, marks};
pub use period::{Period, window};
pub use points::{Dated, Point, is_drawable, points, segments};
pub use step::{Step, thinned};
pub use values::{Written, values};
pub use views::{ChartPage, ChartsPage};
pub use work_days::{DayKind, Side, WorkDays, work_days_against_days_off};
