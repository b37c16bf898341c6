//! All talks, in the order in which they are shown.

use chrono::NaiveDate;

use super::{Meeting, TalkState, talk_state};

/// Talks by their id.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Talks {
    /// The next one first; those without a day after the others, the newest of them first.
    pub to_come: Vec<(String, Meeting)>,
    /// The last one first.
    pub past: Vec<(String, Meeting)>,
}

impl Talks {
    /// Of all talks, oldest first as they are stored.
    pub fn of(all: Vec<(String, Meeting)>, today: NaiveDate) -> Self {
        let mut talks = Self::default();
        // Inserted in place: there are few, and the standard sort is several kilobytes of wasm.
        for (id, meeting) in all.into_iter().rev() {
            let when = |meeting: &Meeting| match talk_state(meeting, today) {
                TalkState::Held(day) | TalkState::Unanswered(day) => (true, Some(day)),
                TalkState::Today | TalkState::ToCome => (false, meeting.basics.date),
            };
            let (is_past, day) = when(&meeting);
            let list = if is_past { &mut talks.past } else { &mut talks.to_come };
            let comes_before = |other: &(String, Meeting)| match (day, when(&other.1).1) {
                (Some(day), Some(other)) if is_past => day > other,
                (Some(day), Some(other)) => day < other,
                (day, other) => day.is_some() && other.is_none(),
            };
            let place = list.iter().position(comes_before).unwrap_or(list.len());
            list.insert(place, (id, meeting));
        }
        talks
    }
}
