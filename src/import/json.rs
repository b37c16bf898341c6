//! JSON, read with a limit on what it can become in memory.

use serde_json::Value;

use super::ReadError;

/// Signs that begin or part values. Twenty years with three full entries a day have two thirds of it; each stands for at
/// most some hundred bytes once it is read.
const MOST_SIGNS: usize = 2_000_000;

/// # Errors
/// `TooMuch`, or `Damaged`: no JSON, or nested deeper than any export.
pub(super) fn value(text: &str) -> Result<Value, ReadError> {
    let signs = text.bytes().filter(|byte| matches!(byte, b',' | b':' | b'[' | b'{')).count();
    if signs > MOST_SIGNS {
        return Err(ReadError::TooMuch);
    }
    serde_json::from_str(text).map_err(|_| ReadError::Damaged)
}

/// The text under a name; empty when there is none.
pub(super) fn text<'a>(of: &'a Value, name: &str) -> &'a str {
    of.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// The texts of a list under a name.
pub(super) fn texts<'a>(of: &'a Value, name: &str) -> Vec<&'a str> {
    let listed = of.get(name).and_then(Value::as_array);
    listed.map(|listed| listed.iter().filter_map(Value::as_str).collect()).unwrap_or_default()
}
