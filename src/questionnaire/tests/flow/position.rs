//! Where a step stands, what is beside it, and how long it still takes.

use super::{answered, mixed};
use crate::questionnaire::Answers;
use crate::questionnaire::flow::{Length, Step, minutes, minutes_left, nearest, next, previous, progress, steps};

#[track_caller]
fn check_progress(id: &str, section: (usize, usize, &str), step: (usize, usize), done: f32) {
    let questionnaire = mixed();
    let steps = steps(&questionnaire, &Answers::default(), Length::Full);
    let progress = progress(&questionnaire, &steps, &id.parse().unwrap()).unwrap();
    assert_eq!((progress.section_index, progress.section_count, &*progress.section_title.base), section);
    assert_eq!((progress.step_in_section, progress.steps_in_section), step);
    assert!((progress.done - done).abs() < 1e-6, "{}", progress.done);
}

#[test]
fn progress_counts_sections_that_are_there() {
    check_progress("intro", (0, 4, "you"), (0, 3), 0.0);
    check_progress("more", (0, 4, "you"), (2, 3), 0.25);
    check_progress("table", (1, 4, "load"), (0, 1), 0.375);
    check_progress("details~0", (2, 4, "tasks"), (1, 2), 0.625);
    check_progress("end", (3, 4, "Test"), (1, 2), 0.875);
}

#[test]
fn next_and_previous_stop_at_the_ends() {
    let steps = steps(&mixed(), &Answers::default(), Length::Full);
    let id = |step: Option<&Step>| step.map(|step| step.id.to_string());
    assert_eq!(id(previous(&steps, &steps[0].id)), None);
    assert_eq!(id(next(&steps, &steps[0].id)).as_deref(), Some("help"));
    assert_eq!(id(previous(&steps, &steps[1].id)).as_deref(), Some("intro"));
    assert_eq!(id(next(&steps, &steps[7].id)), None);
    assert_eq!(id(next(&steps, &"gone".parse().unwrap())), None);
}

#[track_caller]
fn check_nearest(wanted: &str, expect: &str) {
    let questionnaire = mixed();
    let mut answers = answered(&["name~0"]);
    answers.add_row(&questionnaire.items[2]);
    let steps = steps(&questionnaire, &answers, Length::Full);
    let found = nearest(&questionnaire, &steps, &wanted.parse().unwrap()).unwrap();
    assert_eq!(found.to_string(), expect);
}

#[test]
fn a_position_that_is_gone_leads_to_the_nearest() {
    check_nearest("what~0", "what~0");
    check_nearest("push", "table");
    check_nearest("weight~1", "details~1");
    check_nearest("details~7", "details~1");
    check_nearest("what~1", "what~0");
    check_nearest("tasks~0~another", "details~0");
    check_nearest("tasks~1~another", "details~1");
    check_nearest("follow-up", "end");
    check_nearest("hidden", "end");
    check_nearest("never-heard-of", "intro");
    assert_eq!(nearest(&mixed(), &[], &"help".parse().unwrap()), None);
}

#[test]
fn time_left_goes_down() {
    let questionnaire = mixed();
    let steps = steps(&questionnaire, &Answers::default(), Length::Full);
    let left: Vec<u32> = steps.iter().map(|step| minutes_left(&questionnaire, &steps, &step.id)).collect();
    assert_eq!(left[0], minutes(&questionnaire, &steps));
    assert!(left.is_sorted_by(|before, after| before >= after), "{left:?}");
    assert!(left[0] > 1 && left[7] == 1, "{left:?}");
    assert_eq!(minutes_left(&questionnaire, &steps, &"gone".parse().unwrap()), 0);
    assert_eq!(minutes(&questionnaire, &[]), 0);
}
