//! What talks put into the calendar file: the talk, preparing it the day before, and checks of what was agreed.

use chrono::{NaiveDate, NaiveTime};

use super::calendar::{CHECK_IN_MINUTES, DatedEvent, DatedKind};
use super::journal::days_ahead::{MORNING, revision};
use crate::i18n::Texts;
use crate::meeting::agreement::Agreement;
use crate::meeting::preparation::Meeting;

/// How long a talk is shown, when nobody says otherwise (domain.md §4.2).
const TALK_MINUTES: u16 = 30;
/// The longest that a calendar shows it: a day.
const DAY_MINUTES: u16 = 24 * 60;
/// How long before a talk the calendar rings.
const LEAD_MINUTES: u16 = 60;
/// How long preparing is shown.
const PREPARE_MINUTES: u16 = 30;
/// When to prepare, the day before.
const EVENING: NaiveTime = match NaiveTime::from_hms_opt(18, 0, 0) {
    Some(six) => six,
    None => NaiveTime::MIN,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TalkDayKind {
    Talk,
    Prepare,
    Check,
}

/// A day on which there is a talk, it is prepared, or what was agreed is looked at again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TalkDay {
    pub(super) kind: TalkDayKind,
    /// That of the talk or of the agreement.
    pub(super) id: String,
    /// What was agreed; may be empty.
    pub(super) what: String,
    pub(super) date: NaiveDate,
    pub(super) time: NaiveTime,
    pub(super) minutes: u16,
    /// Whether the person chose the time: only then it is taken, and the calendar rings before.
    pub(super) is_timed: bool,
    /// Rises with every change of the talk or the agreement.
    pub(super) revision: u32,
}

/// All of them, past ones too. A talk that took place before its day has none any more; nor has an agreement whose check
/// does not wait.
pub(super) fn talk_days(meetings: &[(String, Meeting)], agreements: &[(String, Agreement)]) -> Vec<TalkDay> {
    let mut days = Vec::new();
    for (id, meeting) in meetings {
        let Some(date) = meeting.basics.date.filter(|date| meeting.held.is_none_or(|held| held >= *date)) else {
            continue;
        };
        let minutes = meeting.basics.minutes.filter(|minutes| *minutes > 0).unwrap_or(TALK_MINUTES);
        let talk = TalkDay {
            kind: TalkDayKind::Talk,
            id: id.clone(),
            what: String::new(),
            date,
            time: meeting.basics.time.unwrap_or(MORNING),
            minutes: if meeting.basics.time.is_some() { minutes.min(DAY_MINUTES) } else { CHECK_IN_MINUTES },
            is_timed: meeting.basics.time.is_some(),
            revision: revision(meeting.edited),
        };
        days.extend(date.pred_opt().map(|before| TalkDay {
            kind: TalkDayKind::Prepare,
            date: before,
            time: EVENING,
            minutes: PREPARE_MINUTES,
            is_timed: false,
            ..talk.clone()
        }));
        days.push(talk);
    }
    for (id, agreement) in agreements {
        days.extend(agreement.waiting_check().map(|date| TalkDay {
            kind: TalkDayKind::Check,
            id: id.clone(),
            what: agreement.what.trim().to_owned(),
            date,
            time: agreement.check_at.unwrap_or(MORNING),
            minutes: CHECK_IN_MINUTES,
            is_timed: false,
            revision: revision(agreement.edited),
        }));
    }
    days
}

/// What it is, for the person's own list, and for a calendar that may show it.
pub(super) fn talk_day_name(day: &TalkDay, texts: Texts) -> String {
    match day.kind {
        TalkDayKind::Talk => texts.talk_calendar_talk().to_owned(),
        TalkDayKind::Prepare => texts.talk_calendar_prepare().to_owned(),
        TalkDayKind::Check if day.what.is_empty() => texts.agreement_due_title().to_owned(),
        TalkDayKind::Check => texts.talk_calendar_check(&day.what),
    }
}

pub(super) fn talk_day_event(day: &TalkDay, texts: Texts) -> DatedEvent {
    DatedEvent {
        kind: match day.kind {
            TalkDayKind::Talk => DatedKind::Talk,
            TalkDayKind::Prepare => DatedKind::Prepare,
            TalkDayKind::Check => DatedKind::Check,
        },
        id: day.id.clone(),
        name: talk_day_name(day, texts),
        date: day.date,
        time: day.time,
        minutes: day.minutes,
        lead_minutes: if day.is_timed { LEAD_MINUTES } else { 0 },
        revision: day.revision,
        busy: day.is_timed,
    }
}
