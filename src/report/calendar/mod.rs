//! The calendar file, `reprise.ics` (RFC 5545): a phone's own calendar rings while Reprise is closed.
//!
//! Times are floating: half past seven stays half past seven on a journey and on the days when the clocks change.
//! There is no METHOD: the file is a snapshot (§3.7.2), PUBLISH would ask for an ORGANIZER (RFC 5546 §3.2.1), which is
//! somebody's address, and Outlook takes a file without METHOD for the same (MS-OXCICAL 2.1.3.1.1.1).
//!
//! Imported again, a file updates what an earlier one brought: the UIDs stay, SEQUENCE and LAST-MODIFIED rise, and what is
//! no longer planned is cancelled.

mod backup;
mod changed;
mod component;
mod daily;
mod dated;
mod event;
mod export;
mod input;
mod lines;
mod planned;
mod run;

#[cfg(test)]
mod tests;

pub use self::changed::changed;
pub use self::dated::{DatedEvent, DatedKind};
pub use self::export::{CalendarExport, ExportedEvent};
pub use self::input::{BREAK_MINUTES, CHECK_IN_MINUTES, CalendarInput, SESSION_MINUTES, Titles};

use self::component::Stamps;
use self::lines::Lines;

/// The file, and what to remember of it for the next one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarFile {
    /// The text of `reprise.ics`; its media type is `text/calendar;charset=utf-8`.
    pub text: String,
    pub export: CalendarExport,
}

/// Everything that is planned from today on. `None` when there is nothing to tell: a calendar without events is not valid
/// (RFC 5545 §3.6).
pub fn calendar_file(input: &CalendarInput) -> Option<CalendarFile> {
    let mut events = planned::events(input);
    events.extend(dated::events(input));
    events.extend(daily::events(input));
    events.extend(backup::event(input));
    let name = lines::title(&[&input.titles.calendar]);
    let mut lines = Lines::default();
    component::open_calendar(&mut lines, &name);
    let mut exported = Vec::new();
    for event in &events {
        let content = component::content(event, input.note);
        let export = export::record(event, &content, input.exported);
        let stamps = Stamps { uid: &export.uid, sequence: export.sequence, now_utc: input.now_utc };
        component::write(&mut lines, &stamps, &content);
        exported.push(export);
    }
    for cancelled in export::cancelled(&exported, input) {
        let stamps = Stamps { uid: &cancelled.uid, sequence: cancelled.sequence, now_utc: input.now_utc };
        component::write(&mut lines, &stamps, &component::cancellation(cancelled.start, &name));
        exported.push(cancelled);
    }
    component::close_calendar(&mut lines);
    let export = CalendarExport { events: exported, at: input.now_utc };
    (!export.events.is_empty()).then(|| CalendarFile { text: lines.into_text(), export })
}
