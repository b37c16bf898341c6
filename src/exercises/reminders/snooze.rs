//! "Not now": how long a reminder waits.

use chrono::{NaiveDateTime, NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};

use super::DueKey;
use crate::work::iso;

const STALE: TimeDelta = TimeDelta::days(7);

/// A reminder that waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Snooze {
    pub what: DueKey,
    #[serde(deserialize_with = "iso::read")]
    pub until: NaiveDateTime,
}

impl Snooze {
    /// Whether it was to come back so long ago that it need not any more.
    pub(super) fn is_stale(&self, now: NaiveDateTime) -> bool {
        now.signed_duration_since(self.until) > STALE
    }
}

/// How long the person lets it wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SnoozeFor {
    TenMinutes,
    OneHour,
    /// Until the person's evening; until tomorrow's when it has begun.
    Tonight,
    /// 1 to [`SnoozeFor::MOST_MINUTES`].
    Minutes(u16),
}

impl SnoozeFor {
    /// A day.
    pub const MOST_MINUTES: u16 = 24 * 60;

    /// The wall time at which the reminder comes back; always after now.
    pub fn until(self, now: NaiveDateTime, evening: NaiveTime) -> NaiveDateTime {
        let later = match self {
            Self::TenMinutes => after_minutes(now, 10),
            Self::OneHour => after_minutes(now, 60),
            Self::Minutes(minutes) => after_minutes(now, minutes.clamp(1, Self::MOST_MINUTES)),
            Self::Tonight if now.time() < evening => Some(now.date().and_time(evening)),
            Self::Tonight => now.date().succ_opt().map(|tomorrow| tomorrow.and_time(evening)),
        };
        later.unwrap_or(NaiveDateTime::MAX)
    }
}

fn after_minutes(now: NaiveDateTime, minutes: u16) -> Option<NaiveDateTime> {
    now.checked_add_signed(TimeDelta::minutes(minutes.into()))
}
