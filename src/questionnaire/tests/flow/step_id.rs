//! Names of steps.

use crate::questionnaire::flow::{NotAStepId, StepId};

#[track_caller]
fn check_id(written: &str, link_id: &str, row: Option<u8>, another: bool) {
    let id: StepId = written.parse().unwrap();
    assert_eq!((&*id.key.link_id.0, id.key.row, id.another), (link_id, row, another));
    assert_eq!(id.to_string(), written);
    assert_eq!(serde_json::from_value::<StepId>(serde_json::to_value(&id).unwrap()).unwrap(), id);
}

#[test]
fn step_ids_are_read_and_written() {
    check_id("pain", "pain", None, false);
    check_id("task 1/é", "task 1/é", None, false);
    check_id("pain~0", "pain", Some(0), false);
    check_id("tasks~12~another", "tasks", Some(12), true);
    for written in ["", "~0", "~another", "tasks~another", "a~b", "a~1~2", "a~01", "a~300", "a~0~another~another"] {
        assert_eq!(written.parse::<StepId>(), Err(NotAStepId), "{written}");
    }
}
