//! What is remembered of the last file keeps its names, for years.

use chrono::NaiveTime;
use serde_json::json;

use super::{date, day};
use crate::report::calendar::{CalendarExport, ExportedEvent};

#[test]
fn the_last_file_keeps_its_names() {
    let event = ExportedEvent {
        uid: "p-2026-06-01@reprise".to_owned(),
        sequence: 3,
        start: day(6, 1).and_time(NaiveTime::from_hms_opt(7, 30, 0).unwrap()),
        last: Some(date(2027, 1, 31)),
        content: 4_000_000_000,
        cancelled: true,
    };
    let going_on = ExportedEvent { last: None, cancelled: false, ..event.clone() };
    let export = CalendarExport {
        events: vec![event, going_on],
        at: day(6, 1).and_time(NaiveTime::from_hms_milli_opt(5, 5, 7, 250).unwrap()),
    };
    let mut stored = json!({
        "events": [
            {
                "uid": "p-2026-06-01@reprise", "sequence": 3, "start": "2026-06-01T07:30:00", "last": "2027-01-31",
                "content": 4_000_000_000_u32, "cancelled": true
            },
            {
                "uid": "p-2026-06-01@reprise", "sequence": 3, "start": "2026-06-01T07:30:00", "last": null,
                "content": 4_000_000_000_u32, "cancelled": false
            },
        ],
        "at": "2026-06-01T05:05:07.250",
    });
    assert_eq!(serde_json::to_value(&export).unwrap(), stored);
    assert_eq!(serde_json::from_value::<CalendarExport>(stored.clone()).unwrap(), export);
    let going_on = stored["events"][1].as_object_mut().unwrap();
    going_on.retain(|name, _| !["last", "cancelled"].contains(&name.as_str()));
    assert_eq!(serde_json::from_value::<CalendarExport>(stored).unwrap(), export);
    assert_eq!(CalendarExport::key().as_str(), "reprise/calendar-export");
}
