//! What this app can store, so that a file of a newer one is refused and not half understood.

use super::record::Envelope;

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
