//! VCALENDAR, VEVENT and VALARM (RFC 5545 §3.4, §3.6.1, §3.6.6).

use chrono::NaiveDateTime;

use super::event::{Event, moment};
use super::lines::Lines;

/// What says which event it is, and how new.
pub(super) struct Stamps<'a> {
    pub(super) uid: &'a str,
    pub(super) sequence: u32,
    pub(super) now_utc: NaiveDateTime,
}

pub(super) fn open_calendar(lines: &mut Lines, name: &str) {
    lines.push("BEGIN", "VCALENDAR");
    lines.push("VERSION", "2.0");
    lines.push("PRODID", "-//Reprise//Reprise//EN");
    lines.push("CALSCALE", "GREGORIAN");
    lines.push_text("X-WR-CALNAME", name);
}

pub(super) fn close_calendar(lines: &mut Lines) {
    lines.push("END", "VCALENDAR");
}

/// An event: its stamps around its content.
pub(super) fn write(lines: &mut Lines, stamps: &Stamps, content: &str) {
    let now = format!("{}Z", moment(stamps.now_utc));
    lines.push("BEGIN", "VEVENT");
    lines.push_text("UID", stamps.uid);
    lines.push("DTSTAMP", &now);
    // Fossify Calendar updates an event only when this is later than what it has.
    lines.push("LAST-MODIFIED", &now);
    lines.push("SEQUENCE", &stamps.sequence.to_string());
    lines.append(content);
    lines.push("END", "VEVENT");
}

/// What an event says, as content lines.
pub(super) fn content(event: &Event, note: Option<&str>) -> String {
    let mut lines = Lines::default();
    lines.push("DTSTART", &moment(event.start));
    lines.push("DURATION", &format!("PT{}M", event.minutes.max(1)));
    if let Some(recurrence) = &event.recurrence {
        let until = recurrence.last.map(|last| moment(last.and_time(event.start.time())));
        let until = until.map_or_else(String::new, |until| format!(";UNTIL={until}"));
        lines.push("RRULE", &format!("{}{until}", recurrence.rule));
        // One to a line: of several in one, some calendars read the first.
        for day in &recurrence.excused {
            lines.push("EXDATE", &moment(day.and_time(event.start.time())));
        }
    }
    lines.push_text("SUMMARY", &event.title);
    if let Some(note) = note {
        lines.push_text("DESCRIPTION", note);
    }
    lines.push("CLASS", "PRIVATE");
    lines.push("TRANSP", if event.busy { "OPAQUE" } else { "TRANSPARENT" });
    lines.push("STATUS", "CONFIRMED");
    lines.push("BEGIN", "VALARM");
    lines.push("ACTION", "DISPLAY");
    let trigger = if event.lead_minutes == 0 { "PT0M".to_owned() } else { format!("-PT{}M", event.lead_minutes) };
    lines.push("TRIGGER", &trigger);
    lines.push_text("DESCRIPTION", &event.title);
    lines.push("END", "VALARM");
    lines.into_text()
}

/// The content of an event that is no longer planned. Without rule and alarm, it is silent in a calendar that does not
/// know STATUS, too; without SUMMARY some would drop it.
pub(super) fn cancellation(start: NaiveDateTime, title: &str) -> String {
    let mut lines = Lines::default();
    lines.push("DTSTART", &moment(start));
    lines.push("DURATION", "PT1M");
    lines.push_text("SUMMARY", title);
    lines.push("CLASS", "PRIVATE");
    lines.push("TRANSP", "TRANSPARENT");
    lines.push("STATUS", "CANCELLED");
    lines.into_text()
}
