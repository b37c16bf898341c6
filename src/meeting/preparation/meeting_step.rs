//! The way through a preparation.

use super::{HardTask, Line, Meeting, Proposal};

/// A screen of the preparation, in the order of domain.md §4.1. All of them can be reached at any time and passed
/// without an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MeetingStep {
    Basics,
    Aim,
    Can,
    Hard,
    Proposals,
    Return,
    Share,
    Questions,
    Answers,
    Agreements,
}

impl MeetingStep {
    pub const ALL: [Self; 10] = [
        Self::Basics,
        Self::Aim,
        Self::Can,
        Self::Hard,
        Self::Proposals,
        Self::Return,
        Self::Share,
        Self::Questions,
        Self::Answers,
        Self::Agreements,
    ];

    /// As it stands in addresses.
    pub fn code(self) -> &'static str {
        match self {
            Self::Basics => "basics",
            Self::Aim => "aim",
            Self::Can => "can",
            Self::Hard => "hard",
            Self::Proposals => "proposals",
            Self::Return => "return",
            Self::Share => "share",
            Self::Questions => "questions",
            Self::Answers => "answers",
            Self::Agreements => "agreements",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.code() == code)
    }

    /// Which one it is, counted from 1.
    pub fn number(self) -> usize {
        Self::ALL.into_iter().take_while(|step| *step != self).count() + 1
    }

    /// The screen after this one; `None` after the last.
    pub fn next(self) -> Option<Self> {
        Self::ALL.into_iter().skip_while(|step| *step != self).nth(1)
    }

    /// The screen before this one; `None` before the first.
    pub fn previous(self) -> Option<Self> {
        Self::ALL.into_iter().take_while(|step| *step != self).last()
    }

    /// Whether the person put something in there. Agreements have documents of their own: see [`crate::meeting::agreement`].
    pub fn is_begun(self, meeting: &Meeting) -> bool {
        let pattern = &meeting.pattern;
        match self {
            Self::Basics => {
                let basics = &meeting.basics;
                let lines = [&basics.place, &basics.who, &basics.with_me];
                let has_when = basics.date.is_some() || basics.time.is_some() || basics.minutes.is_some();
                has_when || basics.how.is_some() || !lines.into_iter().all(Line::is_empty)
            }
            Self::Aim => !meeting.aim.is_empty(),
            Self::Can => !meeting.can.iter().all(|row| row.line.is_empty()),
            Self::Hard => !meeting.hard.iter().all(HardTask::is_empty),
            Self::Proposals => !meeting.proposals.iter().all(Proposal::is_empty),
            Self::Return => !pattern.weeks.is_empty() || !pattern.if_bad.is_empty(),
            Self::Share => meeting.has_own_thoughts() || meeting.health.has_words(),
            Self::Questions => !meeting.questions.iter().all(|row| row.line.is_empty()),
            Self::Answers => !meeting.answers.iter().all(|row| row.answer.trim().is_empty()),
            Self::Agreements => meeting.held.is_some(),
        }
    }
}
