//! What a backup would make of the device.

use super::{KeyedTexts, merge};

/// What to do with a backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// What is on the device goes, what is in the file comes.
    Replace,
    /// Both, record by record: the newest edit wins, and what nobody can decide is kept twice.
    Merge,
}

/// What is on the device afterwards.
pub fn result(device: &KeyedTexts, file: &KeyedTexts, way: Way) -> KeyedTexts {
    match way {
        Way::Replace => file.clone(),
        Way::Merge => merge::merge(device, file),
    }
}
