//! What a manager may say (domain.md §4.6). Written for the app; the words are in the language files.

/// One of the eighteen lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ManagerLine {
    ShortOfPeople,
    NoLightWork,
    LookFine,
    WhatExactly,
    Everybody,
    EveryoneWillAsk,
    TooExpensive,
    WhenFully,
    FullOrNot,
    AskHr,
    NoTime,
    Colleagues,
    SignThis,
    Contract,
    Silence,
    Painkillers,
    Party,
    OkDoIt,
}

impl ManagerLine {
    /// In the order of domain.md §4.6.
    pub const ALL: [Self; 18] = [
        Self::ShortOfPeople,
        Self::NoLightWork,
        Self::LookFine,
        Self::WhatExactly,
        Self::Everybody,
        Self::EveryoneWillAsk,
        Self::TooExpensive,
        Self::WhenFully,
        Self::FullOrNot,
        Self::AskHr,
        Self::NoTime,
        Self::Colleagues,
        Self::SignThis,
        Self::Contract,
        Self::Silence,
        Self::Painkillers,
        Self::Party,
        Self::OkDoIt,
    ];

    /// As stored: with an answer, and in a rehearsal.
    pub fn code(self) -> &'static str {
        match self {
            Self::ShortOfPeople => "short-of-people",
            Self::NoLightWork => "no-light-work",
            Self::LookFine => "look-fine",
            Self::WhatExactly => "what-exactly",
            Self::Everybody => "everybody",
            Self::EveryoneWillAsk => "everyone-will-ask",
            Self::TooExpensive => "too-expensive",
            Self::WhenFully => "when-100",
            Self::FullOrNot => "full-or-not",
            Self::AskHr => "ask-hr",
            Self::NoTime => "no-time",
            Self::Colleagues => "colleagues",
            Self::SignThis => "sign-this",
            Self::Contract => "contract",
            Self::Silence => "silence",
            Self::Painkillers => "painkillers",
            Self::Party => "party",
            Self::OkDoIt => "ok-do-it",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|line| line.code() == code)
    }
}
