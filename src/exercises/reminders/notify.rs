//! Which notifications to show now, and when to look again.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::{DueItem, DueKey, Reminders};

/// What was due, or came out of quiet hours, longer ago is no notification any more; it is listed as missed
/// ([`super::missed_while_away`]).
const FRESH: TimeDelta = TimeDelta::hours(24);
/// How far back what was snoozed again and again is looked for.
const SNOOZED_DAYS: Days = Days::new(31);
/// Longer than the longest lead time.
const DAYS_AHEAD: Days = Days::new(8);
const DAYS_BACK: Days = Days::new(7);

/// The answer to "is there something to show?".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notify {
    /// To show now, in order of reminder time.
    pub show: Vec<DueKey>,
    /// When to ask again, after now and midnight at the latest, because then other days are needed. `None`: there is no
    /// use in asking.
    pub look_again: Option<NaiveDateTime>,
}

/// The first and the last day of which [`next_to_show`] and [`super::missed_while_away`] have to be given what is due.
pub fn days_needed(reminders: &Reminders, now: NaiveDateTime) -> (NaiveDate, NaiveDate) {
    let today = now.date();
    let earliest = today.checked_sub_days(SNOOZED_DAYS).unwrap_or(today);
    let back = today.checked_sub_days(DAYS_BACK).unwrap_or(today);
    let waiting = reminders.snoozes.iter().filter(|snooze| !snooze.is_stale(now));
    let first = waiting.map(|snooze| snooze.what.date()).fold(back, NaiveDate::min).max(earliest);
    (first, today.checked_add_days(DAYS_AHEAD).unwrap_or(today))
}

/// What to show now. All of it is wall time: a journey or a set clock brings a reminder sooner or later, but it comes,
/// and it comes once. `answered` is what needs no reminder any more.
pub fn next_to_show(due: &[DueItem], answered: &[DueKey], reminders: &Reminders, now: NaiveDateTime) -> Notify {
    if !reminders.notifications {
        return Notify { show: Vec::new(), look_again: None };
    }
    let mut look_again = now.date().succ_opt().map(|tomorrow| tomorrow.and_time(NaiveTime::MIN));
    let mut show: Vec<&DueItem> = Vec::new();
    for due in due.iter().filter(|due| !answered.contains(&due.key) && !reminders.is_silenced(&due.key)) {
        let Some(moment) = moment_to_show(due, reminders, now) else { continue };
        if moment > now {
            look_again = look_again.map(|earlier| earlier.min(moment));
        } else if show.iter().all(|other| other.key != due.key) {
            show.insert(show.partition_point(|other| other.remind_at <= due.remind_at), due);
        }
    }
    Notify { show: show.into_iter().map(|due| due.key.clone()).collect(), look_again }
}

/// The moment at which it is to be shown, outside quiet hours; `None` when it was or has become too old.
fn moment_to_show(due: &DueItem, reminders: &Reminders, now: NaiveDateTime) -> Option<NaiveDateTime> {
    let after_quiet = |moment| reminders.quiet.map_or(moment, |quiet| quiet.after(moment));
    let moment = match reminders.snooze_of(&due.key) {
        Some(snooze) if snooze.is_stale(now) => return None,
        Some(snooze) => after_quiet(snooze.until),
        None if reminders.shown.contains(&due.key) => return None,
        None => {
            let moment = after_quiet(due.remind_at);
            let is_fresh = now.signed_duration_since(moment.max(due.at)) <= FRESH;
            is_fresh.then_some(moment)?
        }
    };
    // What was to be shown earlier still waits while it is quiet now.
    Some(if moment > now { moment } else { after_quiet(now) })
}
