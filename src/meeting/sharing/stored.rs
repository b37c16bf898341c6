//! The list of words on the device.

use dioxus::prelude::*;

use super::{WordCheck, WordList, WordListChange};
use crate::i18n::Language;
use crate::storage::{use_document, use_store};

/// The list with the person's changes, and the way to change it.
pub fn use_word_list() -> (WordList, Callback<WordListChange>) {
    let (list, change) = use_document(WordList::key(), WordListChange::apply);
    (list.unwrap_or_default(), change)
}

/// What to look for in a text that leaves in one of these languages.
pub fn use_word_check(languages: &[Language]) -> WordCheck {
    let list = use_store().read(&WordList::key()).unwrap_or_default();
    WordCheck::new(&list, languages)
}
