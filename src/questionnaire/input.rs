//! Between what is typed into a field and the value that is kept.

use super::{Item, ItemKind, Value};
use crate::i18n::{Language, number};
use crate::work::iso;

/// Above this a floating-point number no longer knows every whole number.
pub(super) const MAX_WHOLE: f64 = 9_007_199_254_740_991.0;

/// A number as people type it: `7,5`, `7.5`, ` 40 `, `1 000`, `-3`.
///
/// One comma or point is the decimal mark; spaces (also the narrow and unbreakable ones) may stand between thousands.
/// `1.000` and `1,000` are refused: to one person that is a thousand, to another it is one.
pub fn parse_number(raw: &str) -> Option<f64> {
    let raw = raw.trim();
    let (negative, digits) = match raw.strip_prefix(['-', '−']) {
        Some(digits) => (true, digits),
        None => (false, raw.strip_prefix('+').unwrap_or(raw)),
    };
    let (whole, fraction) = match digits.split_once(['.', ',']) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (digits, None),
    };
    let whole = match (whole, fraction) {
        ("", Some(_)) => "0".to_owned(),
        _ => without_thousands_spaces(whole)?,
    };
    if fraction.is_some_and(|fraction| !is_digits(fraction) || is_ambiguous(&whole, fraction)) {
        return None;
    }
    let number = exact(&whole, fraction.unwrap_or(""))?;
    Some(if negative { -number } else { number })
}

/// Digits before and after the decimal mark as a number. Both divisions' sides are exact below 2^53, so the quotient is
/// the nearest number there is; more digits than that nobody types, and `str::parse` would bring 10 kB of tables.
fn exact(whole: &str, fraction: &str) -> Option<f64> {
    let mut digits = 0.0;
    for digit in whole.chars().chain(fraction.chars()) {
        digits = digits * 10.0 + f64::from(digit.to_digit(10)?);
    }
    let scale = fraction.chars().fold(1.0, |scale: f64, _| scale * 10.0);
    // A whole number that is too large is still a number, and is told what the largest one is.
    (digits <= MAX_WHOLE || fraction.is_empty()).then_some(digits / scale).filter(|number: &f64| number.is_finite())
}

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

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Three digits after the mark and one to three before it, the first of them no nought.
fn is_ambiguous(whole: &str, fraction: &str) -> bool {
    fraction.len() == 3 && (1..=3).contains(&whole.len()) && !whole.starts_with('0')
}

/// The digits before the decimal mark.
fn without_thousands_spaces(text: &str) -> Option<String> {
    let groups: Vec<&str> = text.split([' ', '\u{a0}', '\u{202f}', '\u{2009}']).collect();
    let grouped = groups.len() == 1 || groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3);
    (grouped && groups.iter().all(|group| is_digits(group))).then(|| groups.concat())
}
