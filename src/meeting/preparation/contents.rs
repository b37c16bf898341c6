//! What is in a preparation, counted.

use super::{Meeting, MeetingStep};

/// Rows with something in them. An empty row counts for nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Contents {
    pub can: u32,
    pub hard: u32,
    pub proposals: u32,
    /// Of the proposals, those that will be asked.
    pub asked: u32,
    pub weeks: u32,
    /// Lines of any step that the manager may read.
    pub shared: u32,
    /// Lines of any step for the person alone.
    pub kept: u32,
    pub questions: u32,
    pub answers: u32,
    /// Of the answers, those on the person's card.
    pub on_card: u32,
}

impl Contents {
    pub fn of(meeting: &Meeting) -> Self {
        let proposals = || meeting.proposals.iter().filter(|row| !row.is_empty());
        let answers = || meeting.answers.iter().filter(|row| !row.answer.trim().is_empty());
        let places = meeting.places();
        let shared = places.iter().filter(|place| meeting.is_shared(place)).count();
        Self {
            can: number(meeting.can.iter().filter(|row| !row.line.is_empty()).count()),
            hard: number(meeting.hard.iter().filter(|row| !row.is_empty()).count()),
            proposals: number(proposals().count()),
            asked: number(proposals().filter(|row| row.ask).count()),
            weeks: number(meeting.pattern.weeks.len()),
            shared: number(shared),
            kept: number(places.len() - shared),
            questions: number(meeting.questions.iter().filter(|row| !row.line.is_empty()).count()),
            answers: number(answers().count()),
            on_card: number(answers().filter(|row| row.on_card).count()),
        }
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// How many of the ten steps are begun.
pub fn steps_begun(meeting: &Meeting) -> usize {
    MeetingStep::ALL.into_iter().filter(|step| step.is_begun(meeting)).count()
}
