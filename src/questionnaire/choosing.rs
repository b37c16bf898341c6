//! What ticking, unticking and own words do to the answer of a choice question.

use super::{Choice, Item, ItemKind, Value};

/// The stored answer for "looked at, and nothing ticked", where options are ticked until the person says otherwise.
const NOTHING_TICKED: Value = Value::Boolean(false);

/// The values in force: the stored ones, or the preselected options while the question was not touched.
pub fn in_force(item: &Item, stored: &[Value]) -> Vec<Value> {
    if stored.is_empty() {
        item.preselected()
    } else if !matches!(item.kind, ItemKind::Choice { .. }) {
        stored.to_vec()
    } else {
        stored.iter().filter(|value| **value != NOTHING_TICKED).cloned().collect()
    }
}

/// The answer after an option was ticked or unticked. A question with one answer keeps one; an exclusive option
/// ("none of these") clears the others, and they clear it.
pub fn choose(item: &Item, stored: &[Value], code: &str, on: bool) -> Vec<Value> {
    let mut values = in_force(item, stored);
    values.retain(|value| *value != Value::Code(code.to_owned()));
    if on {
        if !item.repeats || is_exclusive(item, code) {
            values.clear();
        } else {
            values.retain(|value| !matches!(value, Value::Code(other) if is_exclusive(item, other)));
        }
        let before = values.iter().position(|value| position(item, value) > position_of_code(item, code));
        values.insert(before.unwrap_or(values.len()), Value::Code(code.to_owned()));
    }
    or_nothing_ticked(item, values)
}

/// The answer after the person wrote own words beside the options. Blank words take them back; words for a question
/// with one answer replace the option, and "none of these" in any.
pub fn own_words(item: &Item, stored: &[Value], words: &str) -> Vec<Value> {
    let mut values = in_force(item, stored);
    values.retain(|value| !matches!(value, Value::Text(_)));
    if !words.trim().is_empty() {
        if item.repeats {
            values.retain(|value| !matches!(value, Value::Code(code) if is_exclusive(item, code)));
        } else {
            values.clear();
        }
        values.push(Value::Text(words.to_owned()));
    }
    or_nothing_ticked(item, values)
}

/// The own words in the answer, empty if there are none.
pub fn words(values: &[Value]) -> &str {
    values
        .iter()
        .find_map(|value| if let Value::Text(words) = value { Some(words.as_str()) } else { None })
        .unwrap_or("")
}

fn or_nothing_ticked(item: &Item, values: Vec<Value>) -> Vec<Value> {
    if values.is_empty() && !item.preselected().is_empty() { vec![NOTHING_TICKED] } else { values }
}

fn options(item: &Item) -> &[Choice] {
    if let ItemKind::Choice { options, .. } = &item.kind { options } else { &[] }
}

fn is_exclusive(item: &Item, code: &str) -> bool {
    options(item).iter().any(|option| option.code == code && option.exclusive)
}

/// Options in the order of the questionnaire, own words last.
fn position(item: &Item, value: &Value) -> usize {
    if let Value::Code(code) = value { position_of_code(item, code) } else { usize::MAX }
}

fn position_of_code(item: &Item, code: &str) -> usize {
    options(item).iter().position(|option| option.code == code).unwrap_or(usize::MAX - 1)
}
