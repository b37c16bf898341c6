//! The plan for bad days.

use serde_json::json;

use super::day;
use crate::exercises::flare::{Flare, FlarePlan, FlarePlanChange, FlarePlanProblem as Problem, FlareText, Flares};

#[test]
fn every_text_has_a_field_of_its_own() {
    let mut plan = FlarePlan::default();
    assert!(!plan.is_written());
    for field in FlareText::ALL {
        plan = FlarePlanChange::Text(field, format!("{field:?}")).apply(Some(plan));
    }
    for field in FlareText::ALL {
        assert_eq!(plan.text(field), format!("{field:?}"));
    }
}

#[test]
fn one_word_anywhere_makes_it_written() {
    for field in FlareText::ALL {
        assert!(FlarePlanChange::Text(field, "x".to_owned()).apply(None).is_written(), "{field:?}");
        assert!(!FlarePlanChange::Text(field, " \n".to_owned()).apply(None).is_written(), "{field:?}");
    }
    assert!(!FlarePlanChange::Days(2).apply(None).is_written());
}

#[test]
fn a_number_changes_its_own_part_and_nothing_else() {
    let usual = FlarePlan::default();
    assert_eq!((usual.lighter_percent, usual.days, usual.return_percent, usual.walk_minutes), (50, 3, 70, None));
    let changes = [
        (FlarePlanChange::LighterPercent(40), FlarePlan { lighter_percent: 40, ..FlarePlan::default() }),
        (FlarePlanChange::Days(2), FlarePlan { days: 2, ..FlarePlan::default() }),
        (FlarePlanChange::ReturnPercent(80), FlarePlan { return_percent: 80, ..FlarePlan::default() }),
        (FlarePlanChange::WalkMinutes(Some(10)), FlarePlan { walk_minutes: Some(10), ..FlarePlan::default() }),
    ];
    for (change, expect) in changes {
        assert_eq!(change.apply(None), expect);
    }
}

#[track_caller]
fn check<N: Copy>(change: impl Fn(N) -> FlarePlanChange, fit: [N; 2], too: [N; 2], problem: Problem) {
    assert_eq!(fit.map(|number| change(number).problem()), [None, None]);
    assert_eq!(too.map(|number| change(number).problem()), [Some(problem); 2]);
}

#[test]
fn numbers_that_cannot_be_meant_are_told() {
    check(FlarePlanChange::LighterPercent, [10, 100], [9, 101], Problem::LighterPercent);
    check(FlarePlanChange::Days, [1, 7], [0, 8], Problem::Days);
    check(FlarePlanChange::ReturnPercent, [50, 80], [49, 81], Problem::ReturnPercent);
    check(|minutes| FlarePlanChange::WalkMinutes(Some(minutes)), [1, 600], [0, 601], Problem::WalkMinutes);
    assert_eq!(FlarePlanChange::WalkMinutes(None).problem(), None);
    assert_eq!(FlarePlanChange::Text(FlareText::Tell, String::new()).problem(), None);
}

#[test]
fn what_is_stored_keeps_its_names() {
    let calms = ["warmth", "walking", ""].map(str::to_owned);
    let plan = FlarePlan {
        signs: "stiff".to_owned(),
        calms,
        lighter: "only walking".to_owned(),
        walk_minutes: Some(10),
        work_swap: "lifting".to_owned(),
        tell: "Ann".to_owned(),
        contact: "the centre".to_owned(),
        ..FlarePlan::default()
    };
    let stored = json!({
        "signs": "stiff", "calms": ["warmth", "walking", ""], "lighter": "only walking", "lighterPercent": 50, "days": 3,
        "returnPercent": 70, "walkMinutes": 10, "workSwap": "lifting", "tell": "Ann", "contact": "the centre",
    });
    assert_eq!(serde_json::to_value(&plan).unwrap(), stored);
    assert_eq!(serde_json::from_value::<FlarePlan>(stored).unwrap(), plan);
    assert_eq!(serde_json::from_value::<FlarePlan>(json!({})).unwrap(), FlarePlan::default());
    assert_eq!(FlarePlan::key().as_str(), "reprise/flare-plan");

    let mut flare = Flare::begin(&plan, day("2026-11-23"));
    (flare.ended, flare.full_again) = (Some(day("2026-11-24")), Some(day("2026-11-30")));
    let stored = json!({ "flares": [{
        "from": "2026-11-23", "days": 3, "lighterPercent": 50, "returnPercent": 70,
        "ended": "2026-11-24", "fullAgain": "2026-11-30"
    }] });
    let flares = Flares { flares: vec![flare] };
    assert_eq!(serde_json::to_value(&flares).unwrap(), stored);
    assert_eq!(serde_json::from_value::<Flares>(stored).unwrap(), flares);
    let short = json!({ "flares": [{ "from": "2026-11-23", "days": 3, "lighterPercent": 50, "returnPercent": 70 }] });
    let begun = Flare::begin(&plan, day("2026-11-23"));
    assert_eq!(serde_json::from_value::<Flares>(short).unwrap(), Flares { flares: vec![begun] });
    assert_eq!(Flares::key().as_str(), "reprise/flares");
}
