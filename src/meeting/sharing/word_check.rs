//! Looks for words that are mostly kept, in a text that will be shared.

use super::word_entry::{TextWord, words_of};
use super::{WordEntry, WordLanguage, WordList};
use crate::i18n::Language;

/// A piece of a text, and whether it is a word that is asked about.
pub type Piece<'a> = (&'a str, bool);

/// The marked words, each once, in the order of the text.
pub fn marked_words<'a>(pieces: impl IntoIterator<Item = Piece<'a>>) -> Vec<&'a str> {
    let mut words = Vec::new();
    for (piece, _) in pieces.into_iter().filter(|(_, is_marked)| *is_marked) {
        if !words.contains(&piece) {
            words.push(piece);
        }
    }
    words
}

/// The entries of one or more lists, ready to look with.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct WordCheck {
    entries: Vec<WordEntry>,
}

impl WordCheck {
    /// With the lists of these languages, each taken once: that of the app and that of the paper.
    pub fn new(list: &WordList, languages: &[Language]) -> Self {
        let is_wanted = |of: &WordLanguage| languages.iter().any(|language| WordLanguage::of(*language) == *of);
        let lists = WordLanguage::ALL.into_iter().filter(is_wanted);
        Self { entries: lists.flat_map(|of| list.words(of)).filter_map(|word| WordEntry::of(&word)).collect() }
    }

    /// Whether any of its words is in this text.
    pub fn marks(&self, text: &str) -> bool {
        let words = words_of(text);
        (0..words.len()).any(|from| self.length_at(words.get(from..).unwrap_or_default(), text).is_some())
    }

    /// The whole text in pieces as they were written; the words that are asked about are marked.
    pub fn pieces<'a>(&self, text: &'a str) -> Vec<Piece<'a>> {
        let words = words_of(text);
        let mut pieces = Vec::new();
        let mut put = |from: usize, until: usize, is_marked: bool| {
            pieces.extend(text.get(from..until).filter(|piece| !piece.is_empty()).map(|piece| (piece, is_marked)));
        };
        let (mut at, mut written) = (0, 0);
        while let Some([first, ..]) = words.get(at..) {
            let length = self.length_at(words.get(at..).unwrap_or_default(), text);
            if let Some(last) = length.and_then(|length| words.get(at + length - 1)) {
                put(written, first.start, false);
                put(first.start, last.end, true);
                written = last.end;
            }
            at += length.unwrap_or(1);
        }
        put(written, text.len(), false);
        pieces
    }

    /// How many words the longest entry takes that begins here.
    fn length_at(&self, words: &[TextWord], text: &str) -> Option<usize> {
        self.entries.iter().filter_map(|entry| entry.length_at(words, text)).max()
    }
}
