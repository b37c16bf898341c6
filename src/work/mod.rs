//! The vocabulary that features share: about a person's work, and days, times and names as they are stored. No views.

mod country;
mod date_problem;
mod demand;
mod elsewhere;
mod folded;
pub mod iso;
mod moment_id;
mod months;
mod work_said;
mod years;

pub use country::{Country, use_country};
pub use date_problem::{DateProblem, date_problem};
pub use demand::Demand;
pub use elsewhere::{Elsewhere, Event, EventKind, Measured, MeasuredElsewhere};
pub use folded::{fold_into, folded};
pub use moment_id::moment_id;
pub use months::{month_name, months};
pub use work_said::{HardTaskSaid, WorkSaid};
pub use years::{FIRST_DAY, LAST_DAY, is_meant};
