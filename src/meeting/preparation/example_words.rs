//! Examples that take the place of what is written.

use super::Line;

/// Whether this is an example of the list (with `|` between them), untouched.
pub fn is_example(text: &str, list: &str) -> bool {
    list.split('|').any(|example| example == text)
}

/// The own words that can be brought back once another example has taken the place of `now`: those that stood there, or
/// those `kept` from before when an untouched example did.
pub fn own_words(now: &Line, kept: Option<Line>, list: &str) -> Option<Line> {
    if is_example(&now.text, list) { kept } else { Some(now.clone()).filter(|line| !line.is_empty()) }
}
