//! What has changed since the last file.

use super::{CalendarExport, ExportedEvent};

/// How many plans, boosters, appointments, check-ins, days of goals and of talks a file made now tells otherwise than the
/// last one did. What is over by now does not count.
pub fn changed(last: &CalendarExport, now: &CalendarExport) -> u32 {
    let is_new = |event: &&ExportedEvent| {
        let before = last.find(&event.uid);
        before.is_none_or(|before| (before.cancelled, before.content) != (event.cancelled, event.content))
    };
    let mut subjects: Vec<&str> = Vec::new();
    for subject in now.events.iter().filter(is_new).map(|event| subject(&event.uid)) {
        if !subjects.contains(&subject) {
            subjects.push(subject);
        }
    }
    u32::try_from(subjects.len()).unwrap_or(u32::MAX)
}

/// What an event belongs to: its plan, the boosters together, the check-ins together, its talk, or itself.
fn subject(uid: &str) -> &str {
    match uid.split_once('-') {
        Some(("a" | "k" | "l" | "s", _)) | None => uid,
        Some(("m" | "v", talk)) => talk,
        Some((several, _)) => several,
    }
}
