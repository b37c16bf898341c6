//! Minutes, as they are typed and as they are read.

use crate::i18n::{Language, texts};

/// A whole day.
pub const MOST_MINUTES: u16 = 24 * 60;

/// What was typed is not a number of minutes from 1 to [`MOST_MINUTES`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not 1 to 1 440 minutes")]
pub struct NotMinutes;

/// Minutes as they are typed: `45`, or `1:30` with hours; `None` when nothing is.
///
/// # Errors
/// When it is neither, or not 1 to [`MOST_MINUTES`].
pub fn typed_minutes(raw: &str) -> Result<Option<u16>, NotMinutes> {
    let raw = raw.trim();
    if raw.is_empty() {
        return Ok(None);
    }
    let minutes = clock_minutes(raw).or_else(|| digits(raw, 4)).ok_or(NotMinutes)?;
    let minutes = u16::try_from(minutes).ok().filter(|minutes| (1..=MOST_MINUTES).contains(minutes));
    minutes.map(Some).ok_or(NotMinutes)
}

/// Hours and minutes with a sign between them, as minutes: `7:45`, `7h45`, `7 h 45`, `7u45`, `7 h`.
pub fn clock_minutes(raw: &str) -> Option<u32> {
    let (hours, minutes) = raw.split_once([':', 'h', 'H', 'u', 'U'])?;
    let hours = digits(hours.trim(), 3)?;
    let minutes = match minutes.trim() {
        "" if !raw.contains(':') => 0,
        minutes => digits(minutes, 2)?,
    };
    (minutes < 60).then_some(hours * 60 + minutes)
}

/// "45 min", "2 h", "2 h 15 min".
pub fn hours_text(minutes: u32, language: Language) -> String {
    let texts = texts(language);
    match (minutes / 60, minutes % 60) {
        (0, minutes) => texts.diary_minutes(minutes),
        (hours, 0) => texts.diary_hours(hours),
        (hours, minutes) => texts.diary_hours_minutes(hours, minutes),
    }
}

fn digits(text: &str, most: usize) -> Option<u32> {
    let fits = (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| text.parse().ok()).flatten()
}
