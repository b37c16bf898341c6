//! The hard tasks of the questionnaire, each once.

use super::measured::TASK_NAME;
use crate::questionnaire::{AnswerKey, Answers, FillIn, FillInId, Value};
use crate::work::folded;

/// A task that was called hard, and where the other answers about it are.
pub(super) struct NamedTask<'a> {
    pub(super) name: &'a str,
    answers: &'a Answers,
    row: Option<u8>,
}

impl<'a> NamedTask<'a> {
    /// What was answered to another question about this task.
    pub(super) fn answer(&self, question: &str) -> Option<&'a Value> {
        self.answers.get(&AnswerKey::new(&question.into(), self.row)).first()
    }
}

/// Those of the newest filling-in first and in the order of its rows, each once however it was written. Fill-ins come
/// oldest first.
pub(super) fn named_tasks<'a>(fill_ins: impl DoubleEndedIterator<Item = &'a (FillInId, FillIn)>) -> Vec<NamedTask<'a>> {
    let mut tasks: Vec<NamedTask<'a>> = Vec::new();
    for (_, fill_in) in fill_ins.rev() {
        for (key, values) in fill_in.answers.iter().filter(|(key, _)| key.link_id.0 == TASK_NAME) {
            for name in values.iter().filter_map(words) {
                if tasks.iter().all(|known| folded(known.name) != folded(name)) {
                    tasks.push(NamedTask { name, answers: &fill_in.answers, row: key.row });
                }
            }
        }
    }
    tasks
}

/// A text that is more than spaces.
pub(super) fn words(value: &Value) -> Option<&str> {
    match value {
        Value::Text(text) => Some(text.trim()).filter(|text| !text.is_empty()),
        _ => None,
    }
}
