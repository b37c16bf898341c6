//! Days and hours, as they are typed and as they are read.

use crate::i18n::{Language, number, parse_number};

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quantity {
    /// Whole ones.
    Days,
    /// Kept in minutes.
    Hours,
}

/// What was typed is no such number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a number of days or hours")]
pub struct NotRead;

impl Quantity {
    /// `3` days; `22,5`, `22.5` or `22:30` hours, in minutes; `None` when nothing is typed. Far too much is read as well:
    /// the checks speak of it, and it stays.
    ///
    /// # Errors
    /// When it is no number, below nought, or larger than can be kept.
    pub fn read(self, raw: &str) -> Result<Option<u32>, NotRead> {
        let raw = raw.trim();
        if raw.is_empty() {
            return Ok(None);
        }
        let read = match self {
            Self::Days => parse_number(raw).filter(|days| *days <= f64::from(u8::MAX)).and_then(whole),
            Self::Hours => match raw.split_once([':', 'h', 'H', 'u', 'U']) {
                Some((hours, minutes)) => clock_minutes(hours.trim(), minutes.trim()),
                None => parse_number(raw).and_then(|hours| whole((hours * 60.0).round())),
            },
        };
        read.map(Some).ok_or(NotRead)
    }

    /// As it stands in the field.
    pub fn written(self, value: u32, language: Language) -> String {
        match self {
            Self::Days => value.to_string(),
            Self::Hours => hours_number(value, language),
        }
    }
}

/// Minutes as a number of hours when two decimals say it exactly, else with hours and minutes: `22,5` or `22:20`.
pub fn hours_number(minutes: u32, language: Language) -> String {
    if minutes.is_multiple_of(3) {
        return number(f64::from(minutes / 3) * 5.0 / 100.0, language);
    }
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

fn clock_minutes(hours: &str, minutes: &str) -> Option<u32> {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let minutes = if minutes.is_empty() { "0" } else { minutes };
    if !digits(hours) || !digits(minutes) {
        return None;
    }
    let minutes: u32 = minutes.parse().ok().filter(|minutes| *minutes < 60)?;
    hours.parse::<u32>().ok()?.checked_mul(60)?.checked_add(minutes)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to be a whole number that fits")]
fn whole(number: f64) -> Option<u32> {
    let fits = (0.0..=f64::from(u32::MAX)).contains(&number) && number.fract() == 0.0;
    fits.then_some(number as u32)
}
