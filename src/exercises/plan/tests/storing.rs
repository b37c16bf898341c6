//! What is stored keeps its names, for years.

use chrono::Weekday;
use serde_json::json;

use super::{dates, day, item, pause, plan, series, times, weekly};
use crate::exercises::plan::{Pause, Pauses, Plan, PlanDraft, PlanForm, Rhythm, occurrences};

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

#[test]
fn a_form_keeps_its_names_with_and_without_a_last_day() {
    let mut draft = PlanDraft {
        name: "Morning".to_owned(),
        items: vec![item()],
        rhythm: dates(&["2026-12-24", "2026-12-31"]),
        times: times(&["08:00", "20:30"]),
        end: Some(day("2027-01-31")),
        ..PlanDraft::new(day("2026-11-23"))
    };
    let mut stored = json!({ "draft": {
        "name": "Morning",
        "place": "home",
        "items": [{ "exercise": "bridge", "dose": { "sets": 2 }, "easier": false }],
        "rhythm": { "dates": ["2026-12-24", "2026-12-31"] },
        "times": ["08:00:00", "20:30:00"],
        "start": "2026-11-23",
        "end": "2027-01-31",
        "leadMinutes": 0,
    } });
    let form = PlanForm { draft: draft.clone() };
    assert_eq!(serde_json::to_value(&form).unwrap(), stored);
    assert_eq!(serde_json::from_value::<PlanForm>(stored.clone()).unwrap(), form);
    draft.end = None;
    stored["draft"]["end"] = json!(null);
    assert_eq!(serde_json::from_value::<PlanForm>(stored.clone()).unwrap().draft, draft);
    stored["draft"].as_object_mut().unwrap().remove("end");
    assert_eq!(serde_json::from_value::<PlanForm>(stored).unwrap().draft, draft);
}
