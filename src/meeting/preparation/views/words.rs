//! Names of the steps, and of a talk.

use crate::i18n::{Language, Texts, date_short, texts, time_short};
use crate::meeting::preparation::{Contents, Meeting, MeetingHow, MeetingStep, NextUp};

/// The step in a word or two, for lists and buttons.
pub fn step_name(step: MeetingStep, texts: Texts) -> &'static str {
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

/// What comes next, in a few words.
pub(super) fn next_words(next: NextUp, texts: Texts) -> &'static str {
    match next {
        NextUp::Fill(step) => step_name(step, texts),
        NextUp::Rehearse => texts.talks_next_rehearse(),
        NextUp::Talk => texts.talks_next_today(),
        NextUp::Outcome => texts.talks_next_outcome(),
        NextUp::Agreements => texts.talks_next_agreements(),
    }
}

/// Time, length and how, as far as they are known.
pub(super) fn when_words(meeting: &Meeting, language: Language) -> String {
    let texts = texts(language);
    let basics = &meeting.basics;
    let how = |how| match how {
        MeetingHow::InPerson => texts.talk_in_person().to_owned(),
        MeetingHow::Phone => texts.talk_by_phone().to_owned(),
        MeetingHow::Video => texts.talk_by_video().to_owned(),
    };
    let parts = [
        basics.time.map(|time| time_short(time, language)),
        basics.minutes.map(|minutes| texts.talk_minutes(u32::from(minutes))),
        basics.how.map(how),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// What stands in a step, on one line; empty when nothing does.
pub(super) fn step_line(step: MeetingStep, meeting: &Meeting, contents: &Contents, language: Language) -> String {
    let texts = texts(language);
    let counted = |count: u32, words: &dyn Fn(u32) -> String| if count > 0 { words(count) } else { String::new() };
    match step {
        MeetingStep::Basics => {
            let day = meeting.basics.date.map(|day| date_short(day, language));
            let when = Some(when_words(meeting, language)).filter(|when| !when.is_empty());
            day.into_iter().chain(when).collect::<Vec<_>>().join(" · ")
        }
        MeetingStep::Aim => meeting.aim.text.trim().to_owned(),
        MeetingStep::Can => counted(contents.can, &|count| texts.talk_can_count(count)),
        MeetingStep::Hard => counted(contents.hard, &|count| texts.talk_hard_count(count)),
        MeetingStep::Proposals => {
            counted(contents.proposals, &|count| texts.talk_proposals_count(count, contents.asked))
        }
        MeetingStep::Return => counted(contents.weeks, &|count| texts.talk_weeks_count(count)),
        MeetingStep::Share => {
            counted(contents.shared + contents.kept, &|_| texts.talk_shared_count(contents.shared, contents.kept))
        }
        MeetingStep::Questions => counted(contents.questions, &|count| texts.talk_questions_count(count)),
        MeetingStep::Answers => counted(contents.answers, &|count| texts.talk_answers_count(count, contents.on_card)),
        MeetingStep::Agreements => {
            meeting.held.map(|day| texts.talk_held(date_short(day, language))).unwrap_or_default()
        }
    }
}
