//! Trying a backup: it was opened; does it hold what it should?

use super::BackupLog;
use crate::storage::backup::{Difference, KeyedTexts, compare, fingerprint};

/// What a trial showed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trial {
    /// The file holds what is on the device.
    HoldsEverything,
    /// It is the last backup, whole; this was changed on the device since.
    WholeButOlder(Difference),
    /// It can be opened; this is different on the device.
    Differs(Difference),
}

/// Compares a file with the device and with what was known when it was made. Changes nothing.
pub fn trial(file: &KeyedTexts, device: &KeyedTexts, log: &BackupLog) -> Trial {
    if file == device {
        return Trial::HoldsEverything;
    }
    let since = compare(file, device);
    let is_last = log.last.as_ref().is_some_and(|last| last.fingerprint == fingerprint(file));
    if is_last { Trial::WholeButOlder(since) } else { Trial::Differs(since) }
}
