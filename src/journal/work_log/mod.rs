//! The work log: hours worked, adapted tasks, days off, week by week.

pub mod change;
pub mod hours;
pub mod stored;
pub mod weeks;

mod views;
mod work_week;

#[cfg(test)]
mod tests;

pub use change::{WeekChange, WorkChange};
pub use hours::{MOST_WEEK_MINUTES, NotHours, hours_number, typed_hours};
pub use views::{WorkLogPage, WorkWeekPage};
pub use weeks::{contract_before, last_weeks, shown_week, worked_on};
pub use work_week::{WorkWeek, WorkYear};
