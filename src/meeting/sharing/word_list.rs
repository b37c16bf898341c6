//! The words that are asked about: those that come with the app, without what the person took out and with what they
//! added.

use serde::{Deserialize, Serialize};

use super::{WordEntry, WordLanguage};
use crate::storage::{Document, Key};

/// The most signs a word of one's own may have.
const LONGEST: usize = 60;

/// One document, `reprise/word-list`. It holds only what the person changed, so that a later list of the app comes through.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct WordList {
    pub en: OwnWords,
    pub nl: OwnWords,
    pub fr: OwnWords,
}

/// What the person changed in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct OwnWords {
    /// As typed, in the order of adding.
    pub added: Vec<String>,
    /// Entries of the app's list.
    pub taken_out: Vec<String>,
}

/// What a person can do to the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WordListChange {
    /// A word of the app's list that was taken out comes back; any other is added. See [`WordList::problem`].
    Add(WordLanguage, String),
    TakeOut(WordLanguage, String),
    /// All that was changed in this language, as it is given: the original list, or what it was before.
    Put(WordLanguage, OwnWords),
}

/// Why a word cannot be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordProblem {
    /// Fewer than two letters.
    TooShort,
    TooLong,
    /// It is on the list.
    Known,
}

impl Document for WordList {
    const KIND: &'static str = "word-list";
    const VERSION: u32 = 1;
}

impl WordList {
    /// Where it is stored.
    pub fn key() -> Key<Self> {
        Key::single()
    }

    pub fn own(&self, language: WordLanguage) -> &OwnWords {
        match language {
            WordLanguage::En => &self.en,
            WordLanguage::Nl => &self.nl,
            WordLanguage::Fr => &self.fr,
        }
    }

    fn own_mut(&mut self, language: WordLanguage) -> &mut OwnWords {
        match language {
            WordLanguage::En => &mut self.en,
            WordLanguage::Nl => &mut self.nl,
            WordLanguage::Fr => &mut self.fr,
        }
    }

    /// The words in force: the newest of the person's own first, then the app's.
    pub fn words(&self, language: WordLanguage) -> Vec<String> {
        let own = self.own(language);
        let original = language.original().filter(|word| !own.taken_out.iter().any(|out| same(out, word)));
        own.added.iter().rev().cloned().chain(original.map(str::to_owned)).collect()
    }

    /// Why this word cannot be added; `None`: it can.
    pub fn problem(&self, language: WordLanguage, word: &str) -> Option<WordProblem> {
        if WordEntry::of(word).is_none() {
            return Some(WordProblem::TooShort);
        }
        if word.trim().chars().count() > LONGEST {
            return Some(WordProblem::TooLong);
        }
        self.words(language).iter().any(|known| same(known, word)).then_some(WordProblem::Known)
    }
}

impl WordListChange {
    /// The list with this change made. A word that cannot be added changes nothing.
    pub fn apply(self, before: Option<WordList>) -> WordList {
        let mut list = before.unwrap_or_default();
        match self {
            Self::Add(language, word) => {
                if list.problem(language, &word).is_none() {
                    let own = list.own_mut(language);
                    own.taken_out.retain(|out| !same(out, &word));
                    if !language.original().any(|known| same(known, &word)) {
                        own.added.push(word.trim().to_owned());
                    }
                }
            }
            Self::TakeOut(language, word) => {
                let own = list.own_mut(language);
                own.added.retain(|added| !same(added, &word));
                let original = language.original().find(|known| same(known, &word));
                if let Some(known) = original.filter(|known| !own.taken_out.iter().any(|out| same(out, known))) {
                    own.taken_out.push(known.to_owned());
                }
            }
            Self::Put(language, words) => *list.own_mut(language) = words,
        }
        list
    }
}

/// Whether both look for the same, whatever capitals and accents.
fn same(one: &str, other: &str) -> bool {
    WordEntry::of(one).is_some_and(|one| WordEntry::of(other) == Some(one))
}
