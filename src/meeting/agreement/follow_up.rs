//! Days on which looking again is proposed (domain.md §4.9).

use chrono::{Days, Months, NaiveDate};

use super::Agreement;
use crate::meeting::preparation::Meeting;
use crate::work::is_meant;

/// How long after the talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum After {
    Weeks(u8),
    Months(u8),
}

/// A day to choose; it is never set by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FollowUp {
    pub after: After,
    pub on: NaiveDate,
}

impl After {
    const ALL: [Self; 5] = [Self::Weeks(2), Self::Weeks(6), Self::Months(3), Self::Months(6), Self::Months(12)];

    /// The same day of the week, or of the month: its last day where the month is shorter.
    fn day(self, talk: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Weeks(weeks) => talk.checked_add_days(Days::new(u64::from(weeks) * 7)),
            Self::Months(months) => talk.checked_add_months(Months::new(u32::from(months))),
        }
    }
}

/// 2 weeks, 6 weeks, 3, 6 and 12 months after the talk, as far as they are still to come.
pub fn follow_ups(talk: NaiveDate, today: NaiveDate) -> Vec<FollowUp> {
    let days = After::ALL.into_iter().filter_map(|after| Some(FollowUp { after, on: after.day(talk)? }));
    days.filter(|follow_up| follow_up.on > today && is_meant(follow_up.on)).collect()
}

/// The day from which follow-ups of an agreement are counted: when its talk took place or should have, else when it was
/// written down.
pub fn talk_day(agreement: &Agreement, meeting: Option<&Meeting>, today: NaiveDate) -> NaiveDate {
    let planned = |meeting: &Meeting| meeting.basics.date.filter(|day| *day <= today);
    let day = meeting.and_then(|meeting| meeting.held.or_else(|| planned(meeting)));
    day.unwrap_or_else(|| agreement.created.date())
}
