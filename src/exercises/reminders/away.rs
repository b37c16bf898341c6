//! What was missed while the app was closed.

use chrono::{NaiveDateTime, TimeDelta};

use super::{DueItem, DueKey, Reminders};

/// Older than this it does not help to hear of it.
const LONGEST: TimeDelta = TimeDelta::days(7);
/// Where to begin when the last look lies in the future, because the clock was set back since.
const AFTER_CLOCK_SET_BACK: TimeDelta = TimeDelta::days(1);

/// What came due since the person last looked and has no answer, in the order given. On a first visit there is nothing
/// to have missed.
pub fn missed_while_away(
    due: &[DueItem],
    answered: &[DueKey],
    reminders: &Reminders,
    now: NaiveDateTime,
) -> Vec<DueKey> {
    let Some(since) = since(reminders, now) else {
        return Vec::new();
    };
    let is_missed = |due: &&DueItem| {
        since < due.at && due.at <= now && !answered.contains(&due.key) && !reminders.is_silenced(&due.key)
    };
    due.iter().filter(is_missed).map(|due| due.key.clone()).collect()
}

/// Whether a day has ended since the person last looked. As long as none has, nothing of the days before today was missed.
pub fn has_day_ended(reminders: &Reminders, now: NaiveDateTime) -> bool {
    since(reminders, now).is_some_and(|since| since.date() < now.date())
}

/// After this moment things may have been missed; `None` on a first visit.
fn since(reminders: &Reminders, now: NaiveDateTime) -> Option<NaiveDateTime> {
    let before = |span| now.checked_sub_signed(span).unwrap_or(now);
    let looked = reminders.last_looked?;
    Some(if looked > now { before(AFTER_CLOCK_SET_BACK) } else { looked.max(before(LONGEST)) })
}
