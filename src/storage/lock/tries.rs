//! Wrong codes: each next one has to wait longer; nothing is ever wiped.

use chrono::NaiveDateTime;

use super::TRIES;
use crate::storage::{Backend, BackendError};
use crate::work::iso;

/// Seconds to wait after so many wrong codes in a row. Three are free: fingers slip.
pub fn wait_after(wrong: u32) -> u32 {
    match wrong {
        0..=2 => 0,
        3 => 5,
        4 => 15,
        5 => 30,
        6 => 60,
        _ => 300,
    }
}

/// Wrong codes so far: `4 2026-11-23T16:20:05`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Tries {
    wrong: u32,
    last: NaiveDateTime,
}

impl Tries {
    pub(super) fn read(backend: &dyn Backend) -> Result<Option<Self>, BackendError> {
        Ok(backend.get(TRIES)?.and_then(|text| Self::parse(&text)))
    }

    fn parse(text: &str) -> Option<Self> {
        let (wrong, last) = text.split_once(' ')?;
        Some(Self { wrong: wrong.parse().ok()?, last: iso::date_time(last)? })
    }

    /// One more, now.
    pub(super) fn add(backend: &dyn Backend, now: NaiveDateTime) -> Result<(), BackendError> {
        let wrong = Self::read(backend)?.map_or(0, |tries| tries.wrong).saturating_add(1);
        backend.set(TRIES, &format!("{wrong} {}T{}", now.date(), now.time().format("%H:%M:%S")))
    }

    pub(super) fn forget(backend: &dyn Backend) -> Result<(), BackendError> {
        backend.remove(TRIES)
    }

    /// How many seconds are left to wait. Set back, the time of the device makes nobody wait longer than that.
    pub(super) fn wait(self, now: NaiveDateTime) -> u32 {
        let wait = wait_after(self.wrong);
        let gone = (now - self.last).num_seconds();
        if gone < 0 { wait } else { wait.saturating_sub(u32::try_from(gone).unwrap_or(u32::MAX)) }
    }
}
