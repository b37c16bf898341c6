//! Events in a chart.

use super::day;
use crate::journal::chart::{Axis, Frame, MarkedEvents, marks};
use crate::work::{Event, EventKind};

fn event(kind: EventKind, date: &str, until: Option<&str>) -> Event {
    Event { kind, date: day(date), until: until.map(day), name: String::new() }
}

fn marked(events: &[Event]) -> MarkedEvents {
    let (from, until) = (day("2026-10-27"), day("2026-11-23"));
    let frame = Frame::new(from, until, &Axis { lowest: 0.0, highest: 10.0, ticks: Vec::new() });
    marks(events, from, until, &frame)
}

#[test]
fn what_lies_in_the_period_is_marked_in_order() {
    let events = [
        event(EventKind::PlanStarted, "2026-08-03", None),
        event(EventKind::BadDays, "2026-10-25", Some("2026-10-28")),
        event(EventKind::Booster, "2026-11-06", None),
        event(EventKind::Booster, "2026-12-06", None),
    ];
    let found = marked(&events).marks;
    let short: Vec<(usize, EventKind, i32, Option<i32>)> =
        found.iter().map(|mark| (mark.number, mark.event.kind, mark.x, mark.until)).collect();
    assert_eq!(short, [(1, EventKind::BadDays, 420, Some(520)), (2, EventKind::Booster, 1420, None)]);
}

#[test]
fn numbers_close_together_stand_in_two_rows() {
    let days = ["2026-11-01", "2026-11-02", "2026-11-03", "2026-11-20"];
    let events = days.map(|day| event(EventKind::Meeting, day, None));
    let rows: Vec<i32> = marked(&events).marks.iter().map(|mark| mark.row).collect();
    assert_eq!(rows, [0, 1, 0, 0]);
}

#[test]
fn too_many_marks_leave_the_older_ones_out_and_say_so() {
    let events: Vec<Event> =
        (1..=20).map(|day| event(EventKind::BadDays, &format!("2026-11-{day:02}"), None)).collect();
    let found = marked(&events);
    assert_eq!((found.marks.len(), found.left_out), (12, 8));
    assert_eq!(found.marks[0].event.date, day("2026-11-09"));
    assert_eq!(found.marks[0].number, 1);
}
