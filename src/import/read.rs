//! Any file, read by what it turns out to be.

use super::gathering::Gathering;
use super::{Here, History, ReadError, json, loop_habits, nomie, pain_tracker, zip};
use crate::storage::backup::{FORMAT, is_sealed};

/// The largest file that is looked at.
pub const MOST_BYTES: usize = 64 << 20;

/// Reads an export of one of the programs.
///
/// # Errors
/// See [`ReadError`].
pub fn read(bytes: &[u8], here: Here<'_>) -> Result<History, ReadError> {
    if bytes.len() > MOST_BYTES {
        return Err(ReadError::TooLarge);
    }
    if is_sealed(bytes) {
        return Err(ReadError::OwnBackup);
    }
    let gathering = Gathering::new(here);
    if zip::is_archive(bytes) {
        return loop_habits::from_archive(bytes, gathering);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| ReadError::NotTheirs)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim_start().starts_with(['{', '[']) { from_json(text, gathering) } else { from_table(text, gathering) }
}

fn from_json(text: &str, gathering: Gathering<'_>) -> Result<History, ReadError> {
    let read = json::value(text)?;
    if json::text(&read, "format") == FORMAT {
        Err(ReadError::OwnBackup)
    } else if nomie::is_backup(&read) {
        nomie::from_backup(&read, gathering)
    } else if pain_tracker::is_export(&read) {
        pain_tracker::from_json(&read, gathering)
    } else {
        Err(ReadError::NotTheirs)
    }
}

fn from_table(text: &str, gathering: Gathering<'_>) -> Result<History, ReadError> {
    if pain_tracker::is_table(text) {
        pain_tracker::from_table(text, gathering)
    } else if loop_habits::is_only_a_part(text) {
        Err(ReadError::OnlyAPart)
    } else if loop_habits::is_table(text) {
        loop_habits::from_table(text, gathering)
    } else {
        Err(ReadError::NotTheirs)
    }
}
