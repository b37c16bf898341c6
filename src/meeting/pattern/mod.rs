//! Building up hours or tasks, week by week (domain.md §4.8).

mod bars;
mod checks;
mod shown_week;
mod starting_pattern;
mod totals;
mod typed;
mod views;
mod weeks;

#[cfg(test)]
mod tests;

pub use bars::{BOTTOM, Bar, HEIGHT, WIDTH, bars, height};
pub use checks::{MOST_DAYS, MOST_MINUTES, WeekProblem, hours_a_day, week_problems};
pub use shown_week::{ShownWeek, shown_weeks};
pub use starting_pattern::{PlannedWeek, StartingPattern, TASK_PHASES};
pub use totals::{percent, week_start};
pub use typed::{NotRead, Quantity, hours_number};
pub use views::ReturnStep;
pub(crate) use views::{pattern_picture, pattern_table};
pub use weeks::{as_rows, copied};
