//! Words as they are looked for: folded, each found by its beginning.

use crate::work::{fold_into, folded};

/// What stands between words. A sign such as a smiley is a word of its own.
fn is_gap(character: char) -> bool {
    character.is_whitespace()
        || character.is_ascii_punctuation()
        || matches!(character, '\u{2000}'..='\u{206f}' | '«' | '»' | '·' | '¡' | '¿' | '\u{ad}')
}

/// The words somebody looks for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words(Vec<String>);

impl Words {
    /// Those in what was typed, each once.
    pub fn of(typed: &str) -> Self {
        let mut words = Vec::new();
        for word in folded(typed).split(is_gap).filter(|word| !word.is_empty()) {
            if !words.iter().any(|other| other == word) {
                words.push(word.to_owned());
            }
        }
        Self(words)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// How many of them a line has.
    pub(super) fn count_in(&self, line: &str) -> usize {
        self.iter().filter(|wanted| words_in(line).any(|(_, word)| beginning(word, wanted).is_some())).count()
    }

    /// How much of this word of a text is one of them; the longest when several begin alike.
    pub(super) fn beginning_of(&self, word: &str) -> Option<usize> {
        self.iter().filter_map(|wanted| beginning(word, wanted)).max()
    }
}

/// The words of a text and where they begin.
pub(super) fn words_in(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut next = 0;
    text.split_inclusive(is_gap).map(move |piece| {
        let start = next;
        next += piece.len();
        (start, piece.trim_end_matches(is_gap))
    })
}

/// Puts the words of a text behind what is there, folded, with one space before each.
pub(super) fn fold_words(text: &str, into: &mut String) {
    for (_, word) in words_in(text) {
        into.push(' ');
        let before = into.len();
        fold_into(word, into);
        if into.len() == before {
            into.pop();
        }
    }
}

/// The bytes of `word` that fold to `wanted`. A letter that folds to two, such as œ, is in it whole.
fn beginning(word: &str, wanted: &str) -> Option<usize> {
    let mut folded = String::new();
    let mut end = 0;
    for character in word.chars() {
        let before = folded.len();
        fold_into(character.encode_utf8(&mut [0; 4]), &mut folded);
        // An accent that is a sign of its own belongs to the letter before it.
        if before >= wanted.len() && folded.len() > before {
            break;
        }
        if !wanted.starts_with(&folded) && !folded.starts_with(wanted) {
            return None;
        }
        end += character.len_utf8();
    }
    folded.starts_with(wanted).then_some(end)
}
