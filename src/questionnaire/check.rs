//! What is wrong with an answer. Nothing here stops anyone: an answer that does not fit is kept and spoken of.

use chrono::NaiveDate;

use super::{Bounds, Choice, Item, ItemKind, Value};
use crate::i18n::{MAX_WHOLE, parse_number};

/// Dates in a questionnaire about a working life lie after this one, unless the file gives bounds of its own.
pub const EARLIEST_DATE: NaiveDate = match NaiveDate::from_ymd_opt(1940, 1, 1) {
    Some(date) => date,
    None => NaiveDate::MIN,
};

#[derive(Debug, Clone, PartialEq)]
pub enum Problem {
    Required,
    NotANumber,
    NotWhole,
    TooSmall {
        min: f64,
    },
    TooLarge {
        max: f64,
    },
    NotADate,
    DateInFuture,
    DateTooEarly {
        min: NaiveDate,
    },
    DateTooLate {
        max: NaiveDate,
    },
    /// In characters.
    TooLong {
        max: usize,
        length: usize,
    },
    /// None of the options, in a question that takes no own answer.
    UnknownOption,
    /// More answers than the question takes.
    TooMany {
        max: u8,
    },
}

/// The first thing that is wrong with the answer to a question; `None` for groups and texts to read.
pub fn check(item: &Item, values: &[Value], today: NaiveDate) -> Option<Problem> {
    if !item.is_question() {
        return None;
    }
    let given: Vec<&Value> = values.iter().filter(|value| !value.is_blank()).collect();
    if given.is_empty() {
        return item.required.then_some(Problem::Required);
    }
    let max = if item.repeats { item.max_occurs } else { Some(1) };
    if let Some(max) = max.filter(|max| given.len() > usize::from(*max)) {
        return Some(Problem::TooMany { max });
    }
    given.into_iter().find_map(|value| check_value(&item.kind, value, today))
}

fn check_value(kind: &ItemKind, value: &Value, today: NaiveDate) -> Option<Problem> {
    match kind {
        ItemKind::Integer(bounds) | ItemKind::Scale(bounds) => check_integer(value, *bounds),
        ItemKind::Decimal(bounds) => number(value).map_or(Some(Problem::NotANumber), |n| outside(n, *bounds)),
        ItemKind::Date(bounds) => match value {
            Value::Date(date) => check_date(*date, *bounds, today),
            _ => Some(Problem::NotADate),
        },
        ItemKind::String { max_length } | ItemKind::Text { max_length } => check_length(value, *max_length),
        ItemKind::Choice { options, open, .. } => check_choice(value, options, *open),
        ItemKind::Boolean => (!matches!(value, Value::Boolean(_))).then_some(Problem::UnknownOption),
        ItemKind::Group(_) | ItemKind::Display => None,
    }
}

#[expect(clippy::cast_precision_loss, reason = "bounds are far below 2^53")]
fn check_integer(value: &Value, bounds: Bounds<i64>) -> Option<Problem> {
    let Some(number) = number(value) else {
        return Some(Problem::NotANumber);
    };
    if number.fract() != 0.0 {
        return Some(Problem::NotWhole);
    }
    let bounds = Bounds { min: bounds.min.map(|min| min as f64), max: bounds.max.map(|max| max as f64) };
    let representable = Bounds { min: Some(-MAX_WHOLE), max: Some(MAX_WHOLE) };
    outside(number, bounds).or_else(|| outside(number, representable))
}

/// A text counts as the number it would be, so that one too large to keep is not called "no number".
#[expect(clippy::cast_precision_loss, reason = "only compared with bounds")]
fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Integer(whole) => Some(*whole as f64),
        Value::Decimal(number) => Some(*number),
        Value::Text(text) => parse_number(text),
        _ => None,
    }
}

fn outside(number: f64, bounds: Bounds<f64>) -> Option<Problem> {
    match bounds {
        Bounds { min: Some(min), .. } if number < min => Some(Problem::TooSmall { min }),
        Bounds { max: Some(max), .. } if number > max => Some(Problem::TooLarge { max }),
        _ => None,
    }
}

/// Between [`EARLIEST_DATE`] and today; bounds in the file, even one, take the place of both.
fn check_date(date: NaiveDate, bounds: Bounds<NaiveDate>, today: NaiveDate) -> Option<Problem> {
    match bounds {
        Bounds { min: None, max: None } if date < EARLIEST_DATE => Some(Problem::DateTooEarly { min: EARLIEST_DATE }),
        Bounds { min: None, max: None } if date > today => Some(Problem::DateInFuture),
        Bounds { min: Some(min), .. } if date < min => Some(Problem::DateTooEarly { min }),
        Bounds { max: Some(max), .. } if date > max => Some(Problem::DateTooLate { max }),
        _ => None,
    }
}

fn check_length(value: &Value, max_length: Option<usize>) -> Option<Problem> {
    let Value::Text(text) = value else { return None };
    let max = max_length?;
    let length = text.chars().count();
    (length > max).then_some(Problem::TooLong { max, length })
}

fn check_choice(value: &Value, options: &[Choice], open: bool) -> Option<Problem> {
    let fits = match value {
        Value::Code(code) => options.iter().any(|option| option.code == *code),
        Value::Text(_) => open,
        _ => false,
    };
    (!fits).then_some(Problem::UnknownOption)
}
