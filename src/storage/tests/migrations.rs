//! Steps from one version to the next, and which chains of them are complete.

use serde_json::{Value, json};

use crate::storage::{
    Migration, MigrationError,
    document::{migrate, well_declared},
};

fn appending<const N: u32>(data: Value) -> Result<Value, MigrationError> {
    let Value::Array(mut steps) = data else {
        return Err(MigrationError("not a list"));
    };
    steps.push(json!(N));
    Ok(Value::Array(steps))
}

const STEPS: &[Migration] = &[
    Migration { from: 1, apply: appending::<1> },
    Migration { from: 2, apply: appending::<2> },
    Migration { from: 3, apply: appending::<3> },
];

#[test]
fn steps_are_taken_in_order_from_the_version_found() {
    assert_eq!(migrate(STEPS, 1, json!([])), Ok(json!([1, 2, 3])));
    assert_eq!(migrate(STEPS, 3, json!([])), Ok(json!([3])));
}

#[test]
fn a_version_without_a_step_does_not_migrate() {
    assert!(migrate(STEPS, 0, json!([])).is_err());
    assert!(migrate(STEPS, 4, json!([])).is_err());
}

#[test]
fn a_step_that_fails_ends_the_migration() {
    assert_eq!(migrate(STEPS, 2, json!({})), Err(MigrationError("not a list")));
}

#[test]
fn only_a_chain_without_gap_may_be_declared() {
    assert!(well_declared("draft", 1, &[]));
    assert!(well_declared("draft", 4, STEPS));
    assert!(!well_declared("draft", 0, &[]));
    assert!(!well_declared("draft", 2, &[]));
    assert!(!well_declared("draft", 3, STEPS));
    assert!(!well_declared("draft", 5, STEPS));
    assert!(!well_declared("draft", 4, &STEPS[1..]));
    assert!(!well_declared("draft", 3, &[STEPS[0], STEPS[2]]));
    assert!(!well_declared("draft", 3, &[STEPS[1], STEPS[0]]));
}

#[test]
fn only_a_kind_that_fits_into_a_key_may_be_declared() {
    assert!(well_declared("work-move-2", 1, &[]));
    for kind in ["", "Draft", "draft/nrs", "draft score", "é"] {
        assert!(!well_declared(kind, 1, &[]), "{kind}");
    }
}
