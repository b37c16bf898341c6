//! What this app can store, so that a file of a newer one is refused and not half understood.

use super::record::{self, Envelope};

/// Every kind of document and its newest version, by name. A test goes through the code and compares
/// (`tests/it/known_documents.rs`), so it cannot be forgotten.
pub const KNOWN: &[(&str, u32)] = &[
    ("agreement", 1),
    ("appointments", 1),
    ("backup-log", 1),
    ("booster-visit", 1),
    ("calendar-export", 1),
    ("chart-goals", 1),
    ("check-in", 1),
    ("check-in-settings", 1),
    ("diary", 1),
    ("exercise-log", 1),
    ("exercise-note", 1),
    ("exercise-pauses", 1),
    ("exercise-plan", 1),
    ("exercise-plan-form", 1),
    ("exercise-programme", 1),
    ("exercise-session", 1),
    ("fill-in", 1),
    ("flare-plan", 1),
    ("flares", 1),
    ("goal", 1),
    ("journal-report", 1),
    ("measured", 1),
    ("measures", 1),
    ("meeting", 1),
    ("message", 1),
    ("own-exercise", 1),
    ("pacing", 1),
    ("pain-borders", 1),
    ("player-settings", 1),
    ("presentation", 1),
    ("questionnaire-file", 1),
    ("rehearsal", 1),
    ("reminders", 1),
    ("settings", 1),
    ("word-list", 1),
    ("work-log", 1),
];

/// Kept on each device for itself and in no backup: what is known about the backups of this device.
pub(in crate::storage) const OF_THIS_DEVICE: &str = "reprise/backup-log";

/// Whether a newer app wrote it: another version, or another kind.
pub(super) fn is_newer(found: &Envelope) -> bool {
    KNOWN.iter().find(|(kind, _)| *kind == found.kind).is_none_or(|(_, version)| found.version > *version)
}

/// Whether a newer app wrote what is stored under this name. What cannot be read is of nobody.
pub(in crate::storage) fn is_of_newer_app(name: &str, text: &str) -> bool {
    !begins_as_known(text) && record::envelope(name, text).is_some_and(|found| is_newer(&found))
}

/// Whether a text begins as this app writes it. So nearly all need not be taken apart, which for years of notes takes
/// long.
fn begins_as_known(text: &str) -> bool {
    let begins = |(kind, newest): &(&str, u32)| {
        let rest = text.strip_prefix(r#"{"kind":""#)?.strip_prefix(kind)?.strip_prefix(r#"","version":"#)?;
        let (version, _) = rest.split_once(r#","data":"#)?;
        (version.parse::<u32>().ok()? <= *newest).then_some(())
    };
    KNOWN.iter().any(|known| begins(known).is_some())
}
