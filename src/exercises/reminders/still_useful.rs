//! Whether a reminder still helps: asked after three that got no answer (domain.md §5.4).

use chrono::NaiveDateTime;

use super::Reminders;
use crate::exercises::log::Entry;
use crate::exercises::plan::{Occurrence, PlanId};

/// After how many without an answer, in a row, the person is asked.
pub const ASK_AFTER: usize = 3;

/// The plans to ask about, each once.
///
/// `occurrences` are the planned times of the last weeks, in order and without excused days; `entries` the log of the same
/// time. A day belongs to the person until it is over, so today's do not count as ignored yet. Who did something for the
/// plan on a day, at whatever time, did not ignore it.
pub fn ignored_in_a_row(
    occurrences: &[Occurrence],
    entries: &[Entry],
    reminders: &Reminders,
    now: NaiveDateTime,
) -> Vec<PlanId> {
    let mut plans: Vec<&PlanId> = Vec::new();
    for occurrence in occurrences {
        if !plans.contains(&&occurrence.plan) && !reminders.silenced.contains(&occurrence.plan) {
            plans.push(&occurrence.plan);
        }
    }
    plans.into_iter().filter(|plan| is_ignored(plan, occurrences, entries, reminders, now)).cloned().collect()
}

fn is_ignored(
    plan: &str,
    occurrences: &[Occurrence],
    entries: &[Entry],
    reminders: &Reminders,
    now: NaiveDateTime,
) -> bool {
    let asked = reminders.asked.iter().find(|asked| asked.plan == plan).map(|asked| asked.on);
    let of_plan = |entry: &&Entry| entry.plan.as_deref() == Some(plan);
    // Today's answer also ends the row.
    let last_answer = entries.iter().filter(of_plan).map(|entry| entry.date).filter(|date| *date <= now.date()).max();
    occurrences
        .iter()
        .rev()
        .filter(|occurrence| occurrence.plan == plan && occurrence.date < now.date())
        .take_while(|occurrence| last_answer < Some(occurrence.date) && asked < Some(occurrence.date))
        .take(ASK_AFTER)
        .count()
        == ASK_AFTER
}
