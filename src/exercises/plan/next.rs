//! What a plan asks for next.

use chrono::{Days, NaiveDateTime};

use super::{Occurrence, Pauses, Plan, PlanId, occurrences};
use crate::work::{FIRST_DAY, LAST_DAY};

/// The first days that are looked through; then twice as many, and so on.
const DAYS: u64 = 32;

/// The first time after this moment that the plan asks for; `None` when it has no more.
pub fn next(id: &str, plan: &Plan, pauses: &Pauses, after: NaiveDateTime) -> Option<Occurrence> {
    let mut from = after.date().max(FIRST_DAY);
    let mut days = DAYS;
    while from <= LAST_DAY {
        let until = from.checked_add_days(Days::new(days)).unwrap_or(LAST_DAY);
        let found = occurrences(id, plan, pauses, from, until).into_iter().find(|next| next.moment() > after);
        if found.is_some() {
            return found;
        }
        from = until.succ_opt()?;
        days = days.saturating_mul(2);
    }
    None
}

/// The first time after this moment that any of these plans asks for.
pub fn next_of_all(plans: &[(PlanId, Plan)], pauses: &Pauses, after: NaiveDateTime) -> Option<Occurrence> {
    plans.iter().filter_map(|(id, plan)| next(id, plan, pauses, after)).min()
}
