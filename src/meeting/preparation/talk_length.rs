//! How long a talk takes, as it is typed.

use std::ops::RangeInclusive;

use thiserror::Error;

/// Minutes that a talk can take: up to a working day.
pub const LENGTHS: RangeInclusive<u16> = 1..=480;

/// It is no whole number of minutes within [`LENGTHS`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not the length of a talk")]
pub struct NotALength;

/// Minutes; nothing typed is no length.
///
/// # Errors
/// [`NotALength`] for anything else than a whole number within [`LENGTHS`].
pub fn talk_length(typed: &str) -> Result<Option<u16>, NotALength> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let minutes = typed.parse().map_err(|_| NotALength)?;
    LENGTHS.contains(&minutes).then_some(Some(minutes)).ok_or(NotALength)
}
