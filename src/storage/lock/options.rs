//! What the person chose about the lock. It has to be known while it is locked, so it is not sealed.

use serde::{Deserialize, Serialize};

/// When it locks by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LockAfter {
    /// As soon as something else is on the screen.
    Leaving,
    OneMinute,
    #[default]
    FiveMinutes,
    FifteenMinutes,
    AnHour,
}

impl LockAfter {
    pub const ALL: [Self; 5] = [Self::Leaving, Self::OneMinute, Self::FiveMinutes, Self::FifteenMinutes, Self::AnHour];

    /// How long the app may be out of sight, in seconds.
    pub fn away(self) -> i64 {
        match self {
            Self::Leaving => 0,
            Self::OneMinute => 60,
            Self::FiveMinutes => 5 * 60,
            Self::FifteenMinutes => 15 * 60,
            Self::AnHour => 60 * 60,
        }
    }

    /// How long it may lie in sight without being touched, in seconds. Whoever reads a page for a while is not away.
    pub fn idle(self) -> i64 {
        self.away().max(5 * 60)
    }
}

/// The choices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct LockOptions {
    pub after: LockAfter,
    /// A check-in can be written while it is locked, and read once it is open.
    pub check_in: bool,
    /// What is shown during a talk stays on the screen; leaving it needs the code.
    pub talk_stays: bool,
    /// The code is made of digits: the phone shows its keys for numbers.
    pub digits: bool,
}

/// How the app lies there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Out {
    /// For how long it has been out of sight, in seconds; `None`: it can be seen.
    pub away: Option<i64>,
    /// For how long nobody touched it, in seconds.
    pub idle: i64,
    /// What is shown during a talk fills the screen.
    pub talk: bool,
    /// An exercise session is open: one looks and does not touch.
    pub session: bool,
}

impl LockOptions {
    /// Whether its time is over. A time set back never makes it longer than it is.
    pub fn has_to_lock(self, out: Out) -> bool {
        if out.talk && self.talk_stays {
            return false;
        }
        match out.away {
            Some(away) => away >= self.after.away() || away < 0,
            None => !out.session && (out.idle >= self.after.idle() || out.idle < 0),
        }
    }
}
