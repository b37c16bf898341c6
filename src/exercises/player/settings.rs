//! How the player sounds, feels and paces.

use serde::{Deserialize, Serialize};

use super::pace::{Pace, REP_SECONDS, REST_SECONDS, clamped};
use crate::storage::{Document, Key};

/// The person's choices about playing. One document, `reprise/player-settings`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub struct PlayerSettings {
    pub sound: bool,
    pub vibration: bool,
    pub speech: bool,
    pub keep_awake: bool,
    /// The clock counts the repetitions.
    pub hands_free: bool,
    /// Between sets and exercises, 5 to 300.
    pub rest_seconds: u16,
    /// For one repetition when the clock counts, 2 to 10.
    pub rep_seconds: u16,
}

impl Default for PlayerSettings {
    fn default() -> Self {
        Self {
            sound: true,
            vibration: true,
            speech: true,
            keep_awake: true,
            hands_free: false,
            rest_seconds: 30,
            rep_seconds: 4,
        }
    }
}

impl Document for PlayerSettings {
    const KIND: &'static str = "player-settings";
    const VERSION: u32 = 1;
}

impl PlayerSettings {
    /// Where they are stored.
    pub fn key() -> Key<Self> {
        Key::single()
    }

    /// The pace for a session.
    pub fn pace(&self) -> Pace {
        Pace { rest_seconds: self.rest_seconds, rep_seconds: self.hands_free.then_some(self.rep_seconds) }.in_range()
    }
}

/// One choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlayerChoice {
    Sound(bool),
    Vibration(bool),
    Speech(bool),
    KeepAwake(bool),
    HandsFree(bool),
    RestSeconds(u16),
    RepSeconds(u16),
}

impl PlayerChoice {
    /// The settings with this choice made; a number out of range becomes the nearest in range.
    pub fn apply(self, mut settings: PlayerSettings) -> PlayerSettings {
        match self {
            Self::Sound(on) => settings.sound = on,
            Self::Vibration(on) => settings.vibration = on,
            Self::Speech(on) => settings.speech = on,
            Self::KeepAwake(on) => settings.keep_awake = on,
            Self::HandsFree(on) => settings.hands_free = on,
            Self::RestSeconds(seconds) => settings.rest_seconds = clamped(seconds, &REST_SECONDS),
            Self::RepSeconds(seconds) => settings.rep_seconds = clamped(seconds, &REP_SECONDS),
        }
        settings
    }
}
