//! Between what is typed into a field and the value that is kept.

use super::{Item, ItemKind, Value};
use crate::i18n::{Language, MAX_WHOLE, number, parse_number};
use crate::work::iso;

/// The value of what is typed into an item's field. Text that does not fit the item is kept as [`Value::Text`], for
/// [`super::check::check`] to speak of. For a choice this is the person's own answer; a ticked option is a
/// [`Value::Code`].
pub fn value_from_input(item: &Item, raw: &str) -> Value {
    let typed = match item.kind {
        ItemKind::Integer(_) | ItemKind::Scale(_) => parse_number(raw).and_then(whole).map(Value::Integer),
        ItemKind::Decimal(_) => parse_number(raw).map(Value::Decimal),
        ItemKind::Date(_) => iso::date(raw.trim()).map(Value::Date),
        ItemKind::Boolean => raw.trim().parse().ok().map(Value::Boolean),
        _ => None,
    };
    typed.unwrap_or_else(|| Value::Text(raw.to_owned()))
}

/// What stands in the field for a value: dates as `2026-11-23`, numbers with the decimal mark of the language.
pub fn input_text(value: &Value, language: Language) -> String {
    match value {
        Value::Boolean(boolean) => boolean.to_string(),
        Value::Integer(whole) => whole.to_string(),
        Value::Decimal(decimal) => number(*decimal, language),
        Value::Date(date) => date.to_string(),
        Value::Code(text) | Value::Text(text) => text.clone(),
    }
}

/// The whole number this is, when it is one.
#[expect(clippy::cast_possible_truncation, reason = "checked to be whole and within 2^53")]
fn whole(number: f64) -> Option<i64> {
    (number.fract() == 0.0 && number.abs() <= MAX_WHOLE).then_some(number as i64)
}
