//! Language: the four locales, the texts of `assets/locales`, and dates and numbers as each locale writes them.
//!
//! Texts are Fluent messages compiled to functions (`texts.field_save()`), so a wrong key does not compile.

mod dates;
mod language;
mod numbers;
mod plural;
#[cfg(test)]
mod tests;

pub use dates::{date_long, date_near, date_short, day_number, list, month_and_year, time_short, weekday_name};
pub use language::Language;
pub use numbers::{MAX_WHOLE, decimal_separator, number, parse_number};

use dioxus::prelude::*;

use plural::Plural;

/// What Reprise says in one language: a function a message, made from the language files by `build.rs`. Those without
/// arguments give fixed texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Texts {
    language: Language,
}

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// The texts of one language.
pub fn texts(language: Language) -> Texts {
    Texts { language }
}

/// The language on screen. Provided by the app; changing it re-renders what shows texts and nothing else.
pub fn use_language() -> Signal<Language> {
    use_context::<Signal<Language>>()
}

/// The texts in the language on screen.
pub fn use_texts() -> Texts {
    texts(use_language()())
}
