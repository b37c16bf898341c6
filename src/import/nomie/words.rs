//! What stands in a note: `#tracker(value)`, `@person`, `+context`, and words.

use crate::import::number::leading_number;

/// A tracker named in a note.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Mention {
    /// In small letters, without the sign before it.
    pub(super) tag: String,
    /// 1 when no value stands there; `None`: what stands there is no number.
    pub(super) value: Option<f64>,
}

/// The trackers of a note, in order.
pub(super) fn mentions(note: &str) -> impl Iterator<Item = Mention> {
    note.split_whitespace().filter_map(mention)
}

/// Whether more than trackers stands there.
pub(super) fn has_words(note: &str) -> bool {
    note.split_whitespace().any(|word| mention(word).is_none())
}

fn mention(word: &str) -> Option<Mention> {
    let inside = word.strip_prefix('#')?;
    let (tag, value) = inside.split_once('(').unwrap_or((inside, ""));
    let tag = scrubbed(tag);
    let value = value.split(')').next().unwrap_or_default();
    let is_tag = tag.chars().any(char::is_alphanumeric);
    is_tag.then(|| Mention { tag, value: if value.is_empty() { Some(1.0) } else { number_of(value) } })
}

/// As Nomie takes signs of the sentence off a tag.
fn scrubbed(tag: &str) -> String {
    let tag = tag.trim_end_matches(['.', ',', '!', '?', ':']);
    let tag = ["’s", "'s"].iter().find_map(|owner| tag.strip_suffix(owner)).unwrap_or(tag);
    tag.replace(['\'', '’', ',', '.', '!', '?', ':'], "").to_lowercase()
}

/// A number, perhaps with its unit behind it; or hours, minutes and seconds, in seconds.
fn number_of(value: &str) -> Option<f64> {
    if value.contains(':') {
        return value.split(':').try_fold(0.0, |sum: f64, part| {
            let part = leading_number(part).filter(|part| *part >= 0.0)?;
            Some(sum * 60.0 + part)
        });
    }
    // Nomie works expressions out; what such a value was is not in the file.
    let number = leading_number(value)?;
    let rest = value.trim().trim_start_matches(['+', '-']);
    (!rest.contains(['+', '*', '/', '-'])).then_some(number)
}
