//! Names of the steps, and of a talk.

use crate::i18n::{Language, Texts, date_short, texts};
use crate::meeting::preparation::{Meeting, MeetingStep};

/// The step in a word or two, for lists and buttons.
pub(super) fn step_name(step: MeetingStep, texts: Texts) -> &'static str {
    match step {
        MeetingStep::Basics => texts.meeting_name_basics(),
        MeetingStep::Aim => texts.meeting_name_aim(),
        MeetingStep::Can => texts.meeting_name_can(),
        MeetingStep::Hard => texts.meeting_name_hard(),
        MeetingStep::Proposals => texts.meeting_name_proposals(),
        MeetingStep::Return => texts.meeting_name_return(),
        MeetingStep::Share => texts.meeting_name_share(),
        MeetingStep::Questions => texts.meeting_name_questions(),
        MeetingStep::Answers => texts.meeting_name_answers(),
        MeetingStep::Agreements => texts.meeting_name_agreements(),
    }
}

/// The step as the heading of its screen.
pub(super) fn step_title(step: MeetingStep, texts: Texts) -> &'static str {
    match step {
        MeetingStep::Basics => texts.meeting_title_basics(),
        MeetingStep::Aim => texts.meeting_title_aim(),
        MeetingStep::Can => texts.meeting_title_can(),
        MeetingStep::Hard => texts.meeting_title_hard(),
        MeetingStep::Proposals => texts.meeting_title_proposals(),
        MeetingStep::Return => texts.meeting_title_return(),
        MeetingStep::Share => texts.meeting_title_share(),
        MeetingStep::Questions => texts.meeting_title_questions(),
        MeetingStep::Answers => texts.meeting_title_answers(),
        MeetingStep::Agreements => texts.meeting_title_agreements(),
    }
}

/// What a talk is called: its day, or that it has none yet.
pub fn meeting_name(meeting: &Meeting, language: Language) -> String {
    let texts = texts(language);
    match meeting.basics.date {
        Some(day) => texts.meeting_on(date_short(day, language)),
        None => texts.meeting_without_day().to_owned(),
    }
}
