//! What stands beside a day: a word in today's versions, a number in earlier ones.

use crate::import::number::number;

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Answer {
    /// Nothing is known of the day.
    None,
    /// Not that day, which was all right: the rhythm did not ask for it.
    NotAsked,
    Skipped,
    No,
    Yes,
    /// Any other number as it stands there.
    Counted(f64),
    Unreadable,
}

/// `UNKNOWN` -1, `NO` 0, `YES_AUTO` 1, `YES_MANUAL` 2, `SKIP` 3; a counted habit has a thousandfold number.
pub(super) fn answer(written: &str) -> Answer {
    match written {
        "UNKNOWN" | "-1" | "" => Answer::None,
        "NO" | "0" => Answer::No,
        "YES_AUTO" | "1" => Answer::NotAsked,
        "YES_MANUAL" | "2" => Answer::Yes,
        "SKIP" | "3" => Answer::Skipped,
        other => number(other).map_or(Answer::Unreadable, Answer::Counted),
    }
}

impl Answer {
    /// Whether only a habit that is counted has this.
    pub(super) fn is_counted(self) -> bool {
        matches!(self, Self::Counted(number) if number > 3.0)
    }

    /// 1 for yes and 0 for no; nothing where the person said nothing.
    pub(super) fn as_yes_no(self) -> Result<Option<f64>, ()> {
        match self {
            Self::None | Self::NotAsked | Self::Skipped => Ok(None),
            Self::No => Ok(Some(0.0)),
            Self::Yes => Ok(Some(1.0)),
            Self::Counted(_) | Self::Unreadable => Err(()),
        }
    }

    /// How many; nothing where the person said nothing. What would be an answer in words is a thousandth of a unit here.
    pub(super) fn as_number(self) -> Result<Option<f64>, ()> {
        match self {
            Self::None | Self::Skipped => Ok(None),
            Self::No => Ok(Some(0.0)),
            Self::NotAsked => Ok(Some(0.001)),
            Self::Yes => Ok(Some(0.002)),
            Self::Counted(number) => Ok(Some(number / 1_000.0)),
            Self::Unreadable => Err(()),
        }
    }
}
