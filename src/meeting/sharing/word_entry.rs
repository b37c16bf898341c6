//! An entry of a list of words.

use crate::work::folded;

/// Whether a character belongs to a word. Signs that are not seen, such as a soft hyphen, do not end one.
fn is_of_word(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '\u{300}'..='\u{36f}') || is_unseen(character)
}

fn is_unseen(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}')
}

/// A word of a text, folded, and the bytes at which it begins and ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TextWord {
    pub(super) folded: String,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The words of a text. An apostrophe and a hyphen stand between two: "l’arthrose", "burn-out".
pub(super) fn words_of(text: &str) -> Vec<TextWord> {
    let mut next = 0;
    let mut words = Vec::new();
    for piece in text.split_inclusive(|character| !is_of_word(character)) {
        let start = next;
        next += piece.len();
        let word = piece.trim_end_matches(|character| !is_of_word(character));
        let mut folded = folded(word);
        folded.retain(|character| !is_unseen(character));
        if !folded.is_empty() {
            words.push(TextWord { folded, start, end: start + word.len() });
        }
    }
    words
}

/// Whether words on both sides of this may belong to one entry: nothing that ends a sentence or a part of it.
pub(super) fn joins(gap: &str) -> bool {
    gap.chars().all(|character| {
        character.is_whitespace() || matches!(character, '-' | '\u{2010}' | '\u{2011}' | '\'' | '’' | '‘' | '/')
    })
}

/// One word or several, each whole and folded; with a star at the end the last may go on: `depressi*`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordEntry {
    words: Vec<String>,
    goes_on: bool,
}

impl WordEntry {
    /// `None`: there are fewer than two letters or digits in it, which would mark half of any text.
    pub fn of(written: &str) -> Option<Self> {
        let words: Vec<String> = words_of(written).into_iter().map(|word| word.folded).collect();
        let letters = words.iter().flat_map(|word| word.chars()).count();
        (letters >= 2).then(|| Self { words, goes_on: written.trim_end().ends_with('*') })
    }

    /// How many of these words it is, counted from the first; `None`: it is not there.
    pub(super) fn length_at(&self, words: &[TextWord], text: &str) -> Option<usize> {
        let mut before: Option<&TextWord> = None;
        for (number, wanted) in self.words.iter().enumerate() {
            let word = words.get(number)?;
            let is_last = number + 1 == self.words.len();
            let fits =
                if self.goes_on && is_last { word.folded.starts_with(wanted.as_str()) } else { word.folded == *wanted };
            let follows = before.is_none_or(|before| text.get(before.end..word.start).is_some_and(joins));
            if !fits || !follows {
                return None;
            }
            before = Some(word);
        }
        Some(self.words.len())
    }
}
