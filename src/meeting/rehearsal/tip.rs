//! What helps to say it well (domain.md §4.6, skill tips).

use super::ManagerLine;

/// One skill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tip {
    Breathe,
    OnePoint,
    /// "I see, and …" instead of "but".
    AndNotBut,
    SameWords,
    Pause,
    NoAnswerNow,
    EndWithDate,
}

impl Tip {
    pub const ALL: [Self; 7] = [
        Self::Breathe,
        Self::OnePoint,
        Self::AndNotBut,
        Self::SameWords,
        Self::Pause,
        Self::NoAnswerNow,
        Self::EndWithDate,
    ];

    /// The one that fits a line; a line of the person's own may be anything, so there one breathes first.
    pub fn for_line(line: Option<ManagerLine>) -> Self {
        use ManagerLine as Line;
        let Some(line) = line else { return Self::Breathe };
        match line {
            Line::LookFine | Line::FullOrNot | Line::Silence | Line::Party => Self::Breathe,
            Line::NoLightWork | Line::TooExpensive => Self::OnePoint,
            Line::ShortOfPeople | Line::Everybody | Line::Colleagues => Self::AndNotBut,
            Line::WhatExactly | Line::EveryoneWillAsk | Line::Painkillers => Self::SameWords,
            Line::Contract => Self::Pause,
            Line::WhenFully | Line::SignThis => Self::NoAnswerNow,
            Line::AskHr | Line::NoTime | Line::OkDoIt => Self::EndWithDate,
        }
    }
}
