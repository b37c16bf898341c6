//! Answers as words, for review, summary and comparison.

use chrono::NaiveDate;

use super::{Item, ItemKind, Value};
use crate::i18n::{Language, number};

/// The words that the questionnaire itself does not have.
pub struct AnswerWords<'a> {
    pub yes: &'a str,
    pub no: &'a str,
    pub date: &'a dyn Fn(NaiveDate) -> String,
}

/// Each value of an answer as it is read: options in the language, own text as it was written, numbers with decimal
/// mark and unit. A code that the questionnaire no longer has stands as it is.
pub fn answer_text(item: &Item, values: &[Value], language: Language, words: &AnswerWords) -> Vec<String> {
    values.iter().filter(|value| !value.is_blank()).map(|value| value_text(item, value, language, words)).collect()
}

fn value_text(item: &Item, value: &Value, language: Language, words: &AnswerWords) -> String {
    match value {
        Value::Boolean(true) => words.yes.to_owned(),
        Value::Boolean(false) => words.no.to_owned(),
        Value::Integer(whole) => with_unit(item, whole.to_string(), language),
        Value::Decimal(decimal) => with_unit(item, number(*decimal, language), language),
        Value::Date(date) => (words.date)(*date),
        Value::Code(code) => option_text(item, code, language).to_owned(),
        Value::Text(text) => text.clone(),
    }
}

/// The space does not break, so that a number never stands apart from its unit.
fn with_unit(item: &Item, number: String, language: Language) -> String {
    match &item.unit {
        Some(unit) => format!("{number}\u{a0}{}", unit.in_language(language)),
        None => number,
    }
}

fn option_text<'a>(item: &'a Item, code: &'a str, language: Language) -> &'a str {
    let ItemKind::Choice { options, .. } = &item.kind else {
        return code;
    };
    options.iter().find(|option| option.code == code).map_or(code, |option| option.text.in_language(language))
}
