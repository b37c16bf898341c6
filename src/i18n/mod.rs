//! Language: the four locales, the texts of `assets/locales`, and dates and numbers as each locale writes them.
//!
//! Texts are Fluent messages compiled to functions (`texts.field_save()`), so a wrong key does not compile.

mod dates;
mod language;
mod numbers;
#[cfg(test)]
mod tests;

pub use dates::{date_long, date_short};
pub use language::Language;
pub use numbers::{decimal_separator, number};

use std::ops::Deref;

use dioxus::prelude::*;

#[expect(
    clippy::all,
    clippy::pedantic,
    clippy::unwrap_used,
    unreachable_pub,
    reason = "generated from the language files"
)]
mod phrases {
    include!(concat!(env!("OUT_DIR"), "/phrases.rs"));
}

/// What Reprise says in one language: a function a message. Those without arguments give fixed texts; the others,
/// reached through [`phrases::Phrases`], build theirs.
pub struct Texts {
    language: Language,
    phrases: phrases::Phrases,
}

include!(concat!(env!("OUT_DIR"), "/fixed_texts.rs"));

impl Deref for Texts {
    type Target = phrases::Phrases;

    fn deref(&self) -> &Self::Target {
        &self.phrases
    }
}

/// The texts of one language.
pub fn texts(language: Language) -> Texts {
    use fluent_static::MessageBundle;
    let mut phrases = phrases::Phrases::get(language.tag()).unwrap_or_default();
    // Isolation marks would end up in copied and printed text; words the person wrote get `dir="auto"` instead.
    phrases.set_use_isolating(false);
    Texts { language, phrases }
}

/// The language on screen. Provided by the app; changing it re-renders what shows texts and nothing else.
pub fn use_language() -> Signal<Language> {
    use_context::<Signal<Language>>()
}

/// The texts in the language on screen.
pub fn use_texts() -> Texts {
    texts(use_language()())
}
