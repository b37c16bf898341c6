//! The work log: hours worked, adapted tasks, days off, week by week.

mod views;
mod work_week;

pub use views::{WorkLogPage, WorkWeekPage};
pub use work_week::{WorkWeek, WorkYear};
