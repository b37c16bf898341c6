//! What is stored keeps its names, for years.

use chrono::Weekday;
use serde_json::json;

use super::{dates, day, pause, plan, series, weekly};
use crate::exercises::plan::{Pause, Pauses, Plan, Rhythm, occurrences};

#[test]
fn a_plan_keeps_its_names() {
    let mut full = plan(&[
        series("2026-11-02", weekly(&[Weekday::Mon, Weekday::Sun]), &["08:00"]),
        series("2026-11-23", Rhythm::EveryDays(3), &["08:00", "20:30"]),
        series("2026-12-01", dates(&["2026-12-24"]), &["08:00"]),
    ]);
    full.end = Some(day("2027-01-31"));
    let stored = json!({
        "name": "Morning",
        "place": "home",
        "items": [{ "exercise": "bridge", "dose": { "sets": 2 }, "easier": false }],
        "series": [
            { "from": "2026-11-02", "rhythm": { "weekly": ["Mon", "Sun"] }, "times": ["08:00:00"] },
            { "from": "2026-11-23", "rhythm": { "everyDays": 3 }, "times": ["08:00:00", "20:30:00"] },
            { "from": "2026-12-01", "rhythm": { "dates": ["2026-12-24"] }, "times": ["08:00:00"] },
        ],
        "end": "2027-01-31",
        "leadMinutes": 10,
        "archived": null,
        "revision": 3,
    });
    assert_eq!(serde_json::to_value(&full).unwrap(), stored);
    assert_eq!(serde_json::from_value::<Plan>(stored).unwrap(), full);
    assert_eq!(Plan::key("20261123T091502123").as_str(), "reprise/exercise-plan/20261123T091502123");
}

#[test]
fn pauses_keep_their_names() {
    let full = super::pauses(&[Pause { plan: Some("gym".to_owned()), ..pause("2026-11-23", "2026-11-30") }]);
    let stored = json!({
        "pauses": [{ "from": "2026-11-23", "until": "2026-11-30", "reason": "illness", "plan": "gym" }],
        "revision": 7,
    });
    assert_eq!(serde_json::to_value(&full).unwrap(), stored);
    assert_eq!(serde_json::from_value::<Pauses>(stored).unwrap(), full);
    assert_eq!(Pauses::key().as_str(), "reprise/exercise-pauses");
}

#[test]
fn a_damaged_plan_that_can_be_read_is_no_danger() {
    let stored = json!({
        "name": "", "items": [],
        "series": [
            { "from": "+262142-12-31", "rhythm": { "everyDays": 65535 }, "times": ["23:59:60"] },
            { "from": "-262143-01-01", "rhythm": { "everyDays": 1 }, "times": ["08:00:00", "08:00:00"] },
        ],
    });
    let plan: Plan = serde_json::from_value(stored).unwrap();
    let found = occurrences("a", &plan, &Pauses::default(), day("2026-11-23"), day("2026-11-24"));
    assert_eq!(super::written(&found), ["2026-11-23 08:00", "2026-11-24 08:00"]);
}
