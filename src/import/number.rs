//! Numbers as programs write them: a point before the fraction, no grouping.

/// `7`, `-2.5`, `007`, `.5`, `1e3`. `None`: no number, or one beyond all floating-point numbers.
pub(super) fn number(text: &str) -> Option<f64> {
    let text = text.trim();
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1.0, digits),
        None => (1.0, text.strip_prefix('+').unwrap_or(text)),
    };
    let digits = digits.trim_end_matches('.');
    let significant = digits.trim_start_matches('0');
    if !digits.starts_with(|first: char| first.is_ascii_digit() || first == '.') {
        return None;
    }
    let nought = if significant.starts_with(|first: char| first.is_ascii_digit()) { "" } else { "0" };
    // The JSON reader is there for other things; the one of the standard library would be 13 kB more.
    let read: serde_json::Value = serde_json::from_str(&format!("{nought}{significant}")).ok()?;
    read.as_f64().map(|read| sign * read)
}

/// The number at the start of a text, as in `5km`.
pub(super) fn leading_number(text: &str) -> Option<f64> {
    let text = text.trim();
    let signed = text.strip_prefix(['-', '+']).unwrap_or(text);
    let rest = signed.trim_start_matches(|next: char| next.is_ascii_digit() || next == '.');
    number(text.strip_suffix(rest)?)
}
