//! How fast a session goes where the dose does not say it.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

/// What [`Pace::rest_seconds`] may be.
pub const REST_SECONDS: RangeInclusive<u16> = 5..=300;
/// What [`Pace::rep_seconds`] may be.
pub const REP_SECONDS: RangeInclusive<u16> = 2..=10;

/// Kept with the session, so that a session goes on as it began.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Pace {
    /// Between sets, and before another exercise, 5 to 300.
    pub rest_seconds: u16,
    /// 2 to 10: the clock counts the repetitions. `None`: the person does, by tapping.
    #[serde(default)]
    pub rep_seconds: Option<u16>,
}

impl Pace {
    /// The same with numbers out of range brought to the nearest in range.
    #[must_use]
    pub fn in_range(self) -> Self {
        Self {
            rest_seconds: clamped(self.rest_seconds, &REST_SECONDS),
            rep_seconds: self.rep_seconds.map(|seconds| clamped(seconds, &REP_SECONDS)),
        }
    }
}

pub(super) fn clamped(number: u16, range: &RangeInclusive<u16>) -> u16 {
    number.clamp(*range.start(), *range.end())
}
