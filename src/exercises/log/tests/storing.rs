//! What is stored keeps its names, for years.

use serde_json::json;

use super::entry;
use crate::exercises::log::{Entry, LogMonth, Outcome, PainBorders, PartOutcome, Reason};

#[test]
fn an_entry_keeps_its_names() {
    let full = Entry {
        outcome: Outcome::Shortened(Some(Reason::NoTime)),
        effort: Some(6),
        pain_during: Some(3),
        pain_next_day: Some(2),
        note: "stairs".to_owned(),
        parts: vec![("bridge".to_owned(), PartOutcome::Easier)],
        ..entry("20261123T091502123", "home 2026-11-23T08:00")
    };
    let month = LogMonth { entries: vec![full] };
    let stored = json!({ "entries": [{
        "id": "20261123T091502123",
        "date": "2026-11-23",
        "time": "08:00:00",
        "plan": "home",
        "outcome": { "shortened": "noTime" },
        "effort": 6,
        "painDuring": 3,
        "painNextDay": 2,
        "note": "stairs",
        "parts": [["bridge", "easier"]],
        "written": "2026-11-23T09:15:02",
    }] });
    assert_eq!(serde_json::to_value(&month).unwrap(), stored);
    assert_eq!(serde_json::from_value::<LogMonth>(stored).unwrap(), month);
}

#[test]
fn borders_keep_their_names() {
    let stored = json!({ "amberFrom": 4, "redFrom": 6 });
    assert_eq!(serde_json::to_value(PainBorders::default()).unwrap(), stored);
    assert_eq!(serde_json::from_value::<PainBorders>(stored).unwrap(), PainBorders::default());
    assert_eq!(PainBorders::key().as_str(), "reprise/pain-borders");
}

#[test]
fn what_an_entry_did_not_say_is_not_stored() {
    let short = Entry { time: None, plan: None, ..entry("20261123T091502123", "home 2026-11-23") };
    let stored = json!({
        "id": "20261123T091502123", "date": "2026-11-23", "outcome": "done", "written": "2026-11-23T09:15:02",
    });
    assert_eq!(serde_json::to_value(&short).unwrap(), stored);
    assert_eq!(serde_json::from_value::<Entry>(stored).unwrap(), short);
}
