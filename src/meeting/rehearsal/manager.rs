//! The managers to rehearse with, and what each tends to say (domain.md §4.6).

use serde::{Deserialize, Serialize};

use super::ManagerLine;

/// How the manager in a rehearsal behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Manager {
    #[default]
    Friendly,
    Hurried,
    Doubtful,
    Angry,
    Silent,
}

/// Seconds of a silence that is the whole of what the manager says.
const SILENCE: u32 = 8;
/// Seconds that the silent manager leaves after a line.
const GAP: u32 = 4;

impl Manager {
    pub const ALL: [Self; 5] = [Self::Friendly, Self::Hurried, Self::Doubtful, Self::Angry, Self::Silent];

    /// As used in form values.
    pub fn code(self) -> &'static str {
        match self {
            Self::Friendly => "friendly",
            Self::Hurried => "hurried",
            Self::Doubtful => "doubtful",
            Self::Angry => "angry",
            Self::Silent => "silent",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|manager| manager.code() == code)
    }

    /// What this manager tends to say, in the order of [`ManagerLine::ALL`].
    pub fn lines(self) -> &'static [ManagerLine] {
        use ManagerLine as Line;
        match self {
            Self::Friendly => {
                &[Line::LookFine, Line::Everybody, Line::WhenFully, Line::AskHr, Line::Painkillers, Line::OkDoIt]
            }
            Self::Hurried => {
                &[Line::ShortOfPeople, Line::WhenFully, Line::AskHr, Line::NoTime, Line::SignThis, Line::OkDoIt]
            }
            Self::Doubtful => &[
                Line::NoLightWork,
                Line::LookFine,
                Line::WhatExactly,
                Line::Everybody,
                Line::EveryoneWillAsk,
                Line::TooExpensive,
                Line::Party,
            ],
            Self::Angry => &[
                Line::ShortOfPeople,
                Line::TooExpensive,
                Line::FullOrNot,
                Line::Colleagues,
                Line::SignThis,
                Line::Contract,
                Line::Party,
            ],
            Self::Silent => &[Line::NoLightWork, Line::WhatExactly, Line::AskHr, Line::Silence, Line::OkDoIt],
        }
    }

    /// Seconds of silence after a line, before the person is asked for an answer; 0 for none. Nothing waits for it.
    pub fn silence_after(self, line: Option<ManagerLine>) -> u32 {
        match (self, line) {
            (_, Some(ManagerLine::Silence)) => SILENCE,
            (Self::Silent, _) => GAP,
            _ => 0,
        }
    }
}
