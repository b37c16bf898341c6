//! One condition against the answers of the question it looks at.

use std::cmp::Ordering;

use crate::i18n::parse_number;
use crate::questionnaire::{Condition, Operator, Value};

/// Whether a condition holds.
///
/// `exists`: whether there is an answer is what the condition says. `!=`: no answer has this value, which is also true
/// when there is no answer at all. All others: at least one answer stands in this relation to the value.
pub(super) fn holds(condition: &Condition, answers: &[Value]) -> bool {
    let mut answers = answers.iter().filter(|answer| !answer.is_blank());
    let mut some =
        |fits: fn(Ordering) -> bool| answers.any(|answer| relation(answer, &condition.answer).is_some_and(fits));
    match condition.operator {
        Operator::Exists => answers.next().is_some() == (condition.answer == Value::Boolean(true)),
        Operator::Equal => some(Ordering::is_eq),
        Operator::NotEqual => !some(Ordering::is_eq),
        Operator::Greater => some(Ordering::is_gt),
        Operator::Less => some(Ordering::is_lt),
        Operator::GreaterOrEqual => some(Ordering::is_ge),
        Operator::LessOrEqual => some(Ordering::is_le),
    }
}

/// How an answer stands to a value; `None` when they cannot be compared. Words are equal or not, never more or less.
fn relation(answer: &Value, value: &Value) -> Option<Ordering> {
    match (answer, value) {
        (Value::Boolean(answer), Value::Boolean(value)) => Some(answer.cmp(value)),
        (Value::Date(answer), Value::Date(value)) => Some(answer.cmp(value)),
        // An option that is a text (`valueString`) is its own code.
        (Value::Code(answer), Value::Code(value) | Value::Text(value)) | (Value::Text(answer), Value::Text(value)) => {
            (answer.trim() == value).then_some(Ordering::Equal)
        }
        _ => number(answer)?.partial_cmp(&number(value)?),
    }
}

/// Numbers as such; an option that is a number (`valueInteger`) by its code.
#[expect(clippy::cast_precision_loss, reason = "answers are far below 2^53")]
fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Integer(whole) => Some(*whole as f64),
        Value::Decimal(number) => Some(*number),
        Value::Code(code) => parse_number(code),
        _ => None,
    }
}
