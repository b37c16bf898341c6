//! Names of what is stored. They never change without a new version.

use serde_json::json;

use super::{applied, at, day, key, quiet, reminders, snoozed};
use crate::exercises::reminders::{DueKey, ReminderChange, Reminders, StillUseful, TitleStyle};

#[test]
fn what_is_stored_keeps_its_names() {
    let appointment = DueKey::Appointment { id: "20261123T091502123".to_owned(), at: at("23 13:00") };
    let full = [
        ReminderChange::Quiet(Some(quiet("22:00:00", "07:00:00"))),
        ReminderChange::Title(TitleStyle::Own("Time for me".to_owned())),
        ReminderChange::DefaultLead(15),
        ReminderChange::Shown(vec![key("23 09:00"), DueKey::Booster(day("2026-11-24")), appointment], at("23 13:00")),
        snoozed("23 09:00", "23 20:00", "23 13:01"),
        ReminderChange::Looked(at("23 13:02")),
        ReminderChange::SeenTest(true),
        ReminderChange::Answered { plan: "work".to_owned(), on: day("2026-11-23"), answer: StillUseful::Stop },
    ];
    let home = json!({ "plan": { "plan": "home", "date": "2026-11-23", "time": "09:00:00" } });
    let stored = json!({
        "notifications": true,
        "quiet": { "from": "22:00:00", "until": "07:00:00" },
        "title": { "own": "Time for me" },
        "defaultLeadMinutes": 15,
        "evening": "20:00:00",
        "snoozes": [{ "what": home, "until": "2026-11-23T20:00:00" }],
        "shown": [
            home,
            { "booster": "2026-11-24" },
            { "appointment": { "id": "20261123T091502123", "at": "2026-11-23T13:00:00" } }
        ],
        "lastLooked": "2026-11-23T13:02:00",
        "seenTest": true,
        "asked": [{ "plan": "work", "on": "2026-11-23", "answer": "stop" }],
        "silenced": ["work"],
    });
    let full = applied(reminders(), &full);
    assert_eq!(serde_json::to_value(&full).unwrap(), stored);
    assert_eq!(serde_json::from_value::<Reminders>(stored).unwrap(), full);
    assert_eq!(serde_json::from_value::<Reminders>(json!({})).unwrap(), Reminders::default());
    assert_eq!(serde_json::to_value(TitleStyle::Neutral).unwrap(), "neutral");
    assert_eq!(serde_json::to_value(StillUseful::Keep).unwrap(), "keep");
    assert_eq!(Reminders::key().as_str(), "reprise/reminders");
}
