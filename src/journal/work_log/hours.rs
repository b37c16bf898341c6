//! Hours of work, as they are typed and as they are read.

use crate::i18n::{Language, number, parse_number};
use crate::journal::diary::clock_minutes;

/// A whole week.
pub const MOST_WEEK_MINUTES: u16 = 7 * 24 * 60;

/// What was typed is not a number of hours from 0 to 168.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not 0 to 168 hours")]
pub struct NotHours;

/// Hours as they are typed, in minutes: `24,5`, `24.5`, `24:30`, `24h30`; `None` when nothing is.
///
/// # Errors
/// When it is none of these, or not 0 to 168 hours.
pub fn typed_hours(raw: &str) -> Result<Option<u16>, NotHours> {
    let raw = raw.trim();
    if raw.is_empty() {
        return Ok(None);
    }
    let minutes = match clock_minutes(raw) {
        Some(minutes) => u16::try_from(minutes).ok(),
        None => parse_number(raw).and_then(in_minutes),
    };
    minutes.filter(|minutes| *minutes <= MOST_WEEK_MINUTES).map(Some).ok_or(NotHours)
}

/// Minutes as a number of hours when two decimals say it exactly, else with hours and minutes: `24,5` or `24:20`. It is
/// what [`typed_hours`] takes for the same minutes.
pub fn hours_number(minutes: u16, language: Language) -> String {
    if minutes.is_multiple_of(3) {
        return number(f64::from(minutes / 3 * 5) / 100.0, language);
    }
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to be 0 to 10 080")]
fn in_minutes(hours: f64) -> Option<u16> {
    let minutes = (hours * 60.0).round();
    (0.0..=f64::from(MOST_WEEK_MINUTES)).contains(&minutes).then_some(minutes as u16)
}
