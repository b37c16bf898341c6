//! Bad days: the plan the person wrote for them, and the days it is followed (domain.md §5.5).

mod flare_change;
mod flare_plan;
mod flare_plan_change;
mod flares;
mod scaled;
mod share;
mod views;

#[cfg(test)]
mod tests;

pub use flare_change::FlareChange;
pub use flare_plan::{FlarePlan, FlareText};
pub use flare_plan_change::{FlarePlanChange, FlarePlanProblem};
pub use flares::{Flare, Flares};
pub use scaled::scaled;
pub use share::{TodayShare, today_share};
pub use views::{BadDayPage, FlareBanner};
