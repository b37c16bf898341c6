//! A person's own number for a line.

use serde_json::json;

use crate::journal::chart::{ChartGoals, GoalChange};

fn set(line: &str, value: Option<f64>) -> GoalChange {
    GoalChange { line: line.to_owned(), value }
}

#[test]
fn goals_keep_their_names_in_storage() {
    let goals = set("work:hours", Some(36.5)).apply(None);
    let expect = json!({ "goals": [{ "line": "work:hours", "value": 36.5 }] });
    assert_eq!(serde_json::to_value(&goals).unwrap(), expect);
    assert_eq!(serde_json::from_value::<ChartGoals>(expect).unwrap(), goals);
    assert_eq!(serde_json::from_value::<ChartGoals>(json!({})).unwrap(), ChartGoals::default());
    assert_eq!(ChartGoals::key().as_str(), "reprise/chart-goals");
}

#[test]
fn a_line_has_one_number_at_most() {
    let changes = [set("pain7", Some(3.0)), set("work:hours", Some(24.0)), set("pain7", Some(2.0))];
    let goals = changes.into_iter().fold(None, |goals, change| Some(change.apply(goals)));
    assert_eq!(goals.as_ref().map(|goals| goals.goals.len()), Some(2));
    assert_eq!(goals.as_ref().and_then(|goals| goals.of("pain7")), Some(2.0));
    let goals = set("pain7", None).apply(goals);
    assert_eq!((goals.of("pain7"), goals.of("work:hours")), (None, Some(24.0)));
}

#[test]
fn what_is_no_number_changes_nothing() {
    let goals = set("pain7", Some(3.0)).apply(None);
    for value in [f64::NAN, f64::INFINITY, 1e308] {
        assert_eq!(set("pain7", Some(value)).apply(Some(goals.clone())), goals);
    }
}
