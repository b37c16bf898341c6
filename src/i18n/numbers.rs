//! Numbers as each locale writes them, and as people type them.

use super::Language;

/// "." in English, "," in Dutch and French.
pub fn decimal_separator(language: Language) -> char {
    match language {
        Language::En => '.',
        Language::Nl | Language::NlBe | Language::Fr => ',',
    }
}

/// A number with the locale's decimal sign and no grouping: Reprise's numbers are hours, weights and 0–10 ratings.
pub fn number(value: f64, language: Language) -> String {
    value.to_string().replace('.', &decimal_separator(language).to_string())
}

/// Above this a floating-point number no longer knows every whole number.
pub const MAX_WHOLE: f64 = 9_007_199_254_740_991.0;

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
