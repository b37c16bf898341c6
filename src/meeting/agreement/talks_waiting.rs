//! Talks that are near, and talks of which nobody said yet how they went.

use chrono::{Days, NaiveDate, NaiveTime};

use crate::meeting::preparation::Meeting;

/// Days after which a talk that may not have taken place is no longer asked about.
const ASKED_DAYS: Days = Days::new(30);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TalkWhen {
    Today,
    Tomorrow,
    /// Its day is over, and whether it took place was not said.
    Past,
}

/// A talk for Today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TalkWaiting {
    /// Its id.
    pub meeting: String,
    pub when: TalkWhen,
    pub date: NaiveDate,
    pub time: Option<NaiveTime>,
}

/// Those of today and tomorrow in the order of their time, then those of the last 30 days, newest first.
pub fn talks_waiting(meetings: &[(String, Meeting)], today: NaiveDate) -> Vec<TalkWaiting> {
    let tomorrow = today.succ_opt();
    let asked_from = today.checked_sub_days(ASKED_DAYS).unwrap_or(NaiveDate::MIN);
    let mut waiting: Vec<TalkWaiting> = Vec::new();
    for (id, meeting) in meetings.iter().filter(|(_, meeting)| meeting.held.is_none()) {
        let Some(date) = meeting.basics.date else { continue };
        let when = match date {
            _ if date == today => TalkWhen::Today,
            _ if Some(date) == tomorrow => TalkWhen::Tomorrow,
            _ if (asked_from..today).contains(&date) => TalkWhen::Past,
            _ => continue,
        };
        let talk = TalkWaiting { meeting: id.clone(), when, date, time: meeting.basics.time };
        let place = waiting.iter().position(|other| comes_before(&talk, other)).unwrap_or(waiting.len());
        waiting.insert(place, talk);
    }
    waiting
}

fn comes_before(talk: &TalkWaiting, other: &TalkWaiting) -> bool {
    match (talk.when == TalkWhen::Past, other.when == TalkWhen::Past) {
        (false, false) => (talk.date, talk.time) < (other.date, other.time),
        (true, true) => talk.date > other.date,
        (is_past, _) => !is_past,
    }
}
