//! What the page of the exercises and Today show, worked out at once.

use chrono::{NaiveDateTime, NaiveTime};

use super::{Due, DueState, Entry, Period, Share, due, share};
use crate::exercises::plan::{Occurrence, Pauses, Plan, PlanId, excused_of_all, next_of_all, occurrences_of_all};

/// Where someone is with their plans.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overview {
    /// Not answered yet, of yesterday and today.
    pub due: Vec<Due>,
    /// The first planned time after now; one of today only when it is not answered yet.
    pub next: Option<Occurrence>,
    pub four_weeks: Share,
    pub twelve_weeks: Share,
}

/// Works it out. `entries` are those of the last twelve weeks at least ([`Period::first_day`], [`super::months`]).
pub fn overview(plans: &[(PlanId, Plan)], pauses: &Pauses, entries: &[Entry], now: NaiveDateTime) -> Overview {
    let today = now.date();
    let first = Period::TwelveWeeks.first_day(today);
    let occurrences = occurrences_of_all(plans, pauses, first, today);
    let excused = excused_of_all(plans, pauses, first, today);
    let due = due(&occurrences, entries, now);
    let later_today = due.iter().find(|due| due.state == DueState::LaterToday).map(|due| due.occurrence.clone());
    let end_of_day = today.and_time(NaiveTime::from_hms_opt(23, 59, 59).unwrap_or_default());
    Overview {
        next: later_today.or_else(|| next_of_all(plans, pauses, end_of_day)),
        four_weeks: share(&occurrences, &excused, entries, now, Period::FourWeeks),
        twelve_weeks: share(&occurrences, &excused, entries, now, Period::TwelveWeeks),
        due,
    }
}
