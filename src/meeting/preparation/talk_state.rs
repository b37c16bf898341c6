//! Where a talk stands on a day, and what comes next.

use chrono::NaiveDate;

use super::{Meeting, MeetingStep};

/// Where a talk stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TalkState {
    /// On a later day, or on none yet.
    ToCome,
    Today,
    /// Its day is past, and nobody said whether it took place.
    Unanswered(NaiveDate),
    /// It took place on this day.
    Held(NaiveDate),
}

/// What to go on with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextUp {
    Fill(MeetingStep),
    Rehearse,
    /// The talk is today.
    Talk,
    /// Say whether it took place.
    Outcome,
    Agreements,
}

/// What most talks need, in the order of the steps. The others are for some only: nobody is reminded of them.
const NEEDED: [MeetingStep; 7] = [
    MeetingStep::Basics,
    MeetingStep::Aim,
    MeetingStep::Can,
    MeetingStep::Hard,
    MeetingStep::Proposals,
    MeetingStep::Questions,
    MeetingStep::Answers,
];

/// A day on which it was held counts, whatever was planned.
pub fn talk_state(meeting: &Meeting, today: NaiveDate) -> TalkState {
    match (meeting.held, meeting.basics.date) {
        (Some(day), _) => TalkState::Held(day),
        (None, Some(day)) if day < today => TalkState::Unanswered(day),
        (None, Some(day)) if day == today => TalkState::Today,
        (None, _) => TalkState::ToCome,
    }
}

/// The first step that most talks need and that is empty; from its day on the talk itself, and what it brought.
pub fn next_up(meeting: &Meeting, today: NaiveDate) -> NextUp {
    match talk_state(meeting, today) {
        TalkState::Held(_) => NextUp::Agreements,
        TalkState::Unanswered(_) => NextUp::Outcome,
        TalkState::Today => NextUp::Talk,
        TalkState::ToCome => {
            let open = NEEDED.into_iter().find(|step| !step.is_begun(meeting));
            open.map_or(NextUp::Rehearse, NextUp::Fill)
        }
    }
}
