//! Whether localStorage will hold what a restore leads to. Tried before anything changes, because afterwards it would
//! be too late.

use super::journal::Step;
use crate::storage::key::PROBE;
use crate::storage::{Backend, BackendError};

/// Beyond that for the marker.
const SLACK: usize = 80;

/// Fills as much as the steps will, and empties it again. Browsers count in different units: UTF-16, bytes of Latin
/// texts, UTF-8. The filling is at least as much in each of them.
pub(super) fn check(backend: &dyn Backend, steps: &[Step]) -> Result<(), BackendError> {
    let (mut before, mut after) = (Room::default(), Room::default());
    for Step { key, text } in steps {
        if let Some(old) = backend.get(key)? {
            before.add(key, &old);
        }
        if let Some(text) = text {
            after.add(key, text);
        }
    }
    let more = after.units.saturating_sub(before.units);
    let more = more.max(after.latin.saturating_sub(before.latin).div_ceil(2));
    let more = more.max(after.utf8.saturating_sub(before.utf8).div_ceil(3));
    // Three bytes in UTF-8, two where every character has two, one unit of UTF-16.
    backend.set(PROBE, &"\u{2500}".repeat(more + SLACK))?;
    backend.remove(PROBE)
}

#[derive(Default)]
struct Room {
    units: usize,
    latin: usize,
    utf8: usize,
}

impl Room {
    fn add(&mut self, key: &str, text: &str) {
        for part in [key, text] {
            let units = part.encode_utf16().count();
            let is_latin = part.chars().all(|character| u32::from(character) < 256);
            self.units += units;
            self.latin += if is_latin { units } else { 2 * units };
            self.utf8 += part.len();
        }
    }
}
