//! What changes the reminders: the person's choices, and what the app has done.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};

use super::{Asked, DueKey, QuietHours, Reminders, Snooze, SnoozeFor, StillUseful, TitleStyle};
use crate::exercises::plan::PlanId;

/// So many are kept whatever their age: with a clock that jumps ahead and back, age alone would forget what has just
/// been shown.
const KEPT: usize = 32;
const SHOWN_DAYS: Days = Days::new(2);

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReminderChange {
    Notifications(bool),
    Quiet(Option<QuietHours>),
    Title(TitleStyle),
    DefaultLead(u16),
    Evening(NaiveTime),
    Snooze {
        what: DueKey,
        until: NaiveDateTime,
        now: NaiveDateTime,
    },
    /// These were notified.
    Shown(Vec<DueKey>, NaiveDateTime),
    /// The person has seen what was missed.
    Looked(NaiveDateTime),
    SeenTest(bool),
    Answered {
        plan: PlanId,
        on: NaiveDate,
        answer: StillUseful,
    },
    /// Reminds of the plan again.
    Unsilence(PlanId),
}

/// A number that cannot be meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReminderProblem {
    /// A lead time of more than a day.
    Lead,
    /// Own words for the title, without words.
    NoWords,
    /// Quiet from and until the same time.
    QuietEmpty,
    /// A snooze of 0 minutes or more than a day.
    SnoozeMinutes,
}

impl ReminderChange {
    /// The reminders with this change made.
    pub fn apply(&self, before: Option<Reminders>) -> Reminders {
        let mut after = before.unwrap_or_default();
        match self {
            Self::Notifications(on) => after.notifications = *on,
            Self::Quiet(quiet) => after.quiet = *quiet,
            Self::Title(title) => after.title = title.clone(),
            Self::DefaultLead(minutes) => after.default_lead_minutes = *minutes,
            Self::Evening(time) => after.evening = *time,
            Self::Snooze { what, until, now } => {
                after.snoozes.retain(|snooze| snooze.what != *what);
                after.snoozes.push(Snooze { what: what.clone(), until: *until });
                forget_old(&mut after, *now);
            }
            Self::Shown(keys, now) => {
                // A snooze that another tab has just made is still to come.
                after.snoozes.retain(|snooze| snooze.until > *now || !keys.contains(&snooze.what));
                after.shown.retain(|shown| !keys.contains(shown));
                after.shown.extend(keys.iter().cloned());
                forget_old(&mut after, *now);
            }
            Self::Looked(now) => after.last_looked = Some(*now),
            Self::SeenTest(seen) => after.seen_test = Some(*seen),
            Self::Answered { plan, on, answer } => {
                after.asked.retain(|asked| asked.plan != *plan);
                after.asked.push(Asked { plan: plan.clone(), on: *on, answer: *answer });
                after.silenced.retain(|silenced| silenced != plan);
                if *answer == StillUseful::Stop {
                    after.silenced.push(plan.clone());
                }
            }
            Self::Unsilence(plan) => after.silenced.retain(|silenced| silenced != plan),
        }
        after
    }

    /// What is wrong with it.
    pub fn problem(&self) -> Option<ReminderProblem> {
        match self {
            Self::DefaultLead(minutes) if *minutes > 24 * 60 => Some(ReminderProblem::Lead),
            Self::Title(TitleStyle::Own(words)) if words.trim().is_empty() => Some(ReminderProblem::NoWords),
            Self::Quiet(Some(quiet)) if quiet.from == quiet.until => Some(ReminderProblem::QuietEmpty),
            _ => None,
        }
    }
}

impl SnoozeFor {
    /// What is wrong with it.
    pub fn problem(self) -> Option<ReminderProblem> {
        let fits = !matches!(self, Self::Minutes(minutes) if !(1..=Self::MOST_MINUTES).contains(&minutes));
        (!fits).then_some(ReminderProblem::SnoozeMinutes)
    }
}

fn forget_old(reminders: &mut Reminders, now: NaiveDateTime) {
    let shown_since = now.date().checked_sub_days(SHOWN_DAYS).unwrap_or(NaiveDate::MIN);
    forget(&mut reminders.shown, |key| key.date() < shown_since);
    forget(&mut reminders.snoozes, |snooze| snooze.is_stale(now));
}

/// Takes old ones away, the first first, until only so many are kept.
fn forget<T>(list: &mut Vec<T>, is_old: impl Fn(&T) -> bool) {
    let mut spare = list.len().saturating_sub(KEPT);
    list.retain(|item| {
        let goes = spare > 0 && is_old(item);
        spare -= usize::from(goes);
        !goes
    });
}
