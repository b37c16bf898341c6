//! Whether localStorage will hold what is to be written. Tried before anything changes, because afterwards it would
//! be too late.

use super::key::PROBE;
use super::{Backend, BackendError};

/// Beyond that for what says how far it is.
const SLACK: usize = 80;

/// Fills as much as will be more than before, and empties it again. Browsers count in different units: UTF-16, bytes of
/// Latin texts, UTF-8. The filling is at least as much in each of them.
pub(super) fn check(backend: &dyn Backend, before: &Room, after: &Room) -> Result<(), BackendError> {
    let more = after.units.saturating_sub(before.units);
    let more = more.max(after.latin.saturating_sub(before.latin).div_ceil(2));
    let more = more.max(after.utf8.saturating_sub(before.utf8).div_ceil(3));
    // Three bytes in UTF-8, two where every character has two, one unit of UTF-16.
    backend.set(PROBE, &"\u{2500}".repeat(more + SLACK))?;
    backend.remove(PROBE)
}

/// What texts take, in each of the units.
#[derive(Default)]
pub(super) struct Room {
    units: usize,
    latin: usize,
    utf8: usize,
}

impl Room {
    pub(super) fn add(&mut self, key: &str, text: &str) {
        for part in [key, text] {
            let units = part.encode_utf16().count();
            let is_latin = part.chars().all(|character| u32::from(character) < 256);
            self.units += units;
            self.latin += if is_latin { units } else { 2 * units };
            self.utf8 += part.len();
        }
    }

    /// As this device keeps it.
    pub(super) fn add_stored(&mut self, backend: &dyn Backend, key: &str, text: &str) {
        match backend.stored_bytes(key, text) {
            Some(length) => self.add_plain_letters(key, length),
            None => self.add(key, text),
        }
    }

    /// A text of so many letters that are one unit everywhere.
    pub(super) fn add_plain_letters(&mut self, key: &str, length: usize) {
        self.add(key, "");
        self.units += length;
        self.latin += length;
        self.utf8 += length;
    }
}
