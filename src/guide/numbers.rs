//! Whom to call, by country (domain.md §6.1).

use crate::i18n::Texts;
use crate::work::Country;

/// A phone number as people read it and as a phone dials it, with the words before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Number {
    pub(super) who: String,
    pub(super) shown: &'static str,
}

impl Number {
    fn new(who: &str, shown: &'static str) -> Self {
        Self { who: who.to_owned(), shown }
    }

    /// For a `tel:` link.
    pub(super) fn dialled(&self) -> String {
        self.shown.chars().filter(char::is_ascii_digit).collect()
    }
}

/// Life in danger, now.
pub(super) fn emergency(country: Country, texts: Texts) -> Number {
    match country {
        Country::Netherlands | Country::Belgium => Number::new(texts.number_emergency(), "112"),
        Country::UnitedKingdom => Number::new(texts.number_emergency(), "999"),
    }
}

/// A doctor today. The Dutch out-of-hours post has a number of its own in every region: there is none to give.
pub(super) fn same_day(country: Country, texts: Texts) -> Option<Number> {
    match country {
        Country::Netherlands => None,
        Country::Belgium => Some(Number::new(texts.number_out_of_hours(), "1733")),
        Country::UnitedKingdom => Some(Number::new(texts.number_nhs(), "111")),
    }
}

/// Someone to talk to, day and night. Belgium has one line a language, so both are given.
pub(super) fn listening(country: Country, texts: Texts) -> Vec<Number> {
    match country {
        Country::Netherlands => {
            vec![Number::new(texts.number_113(), "113"), Number::new(texts.number_113_free(), "0800-0113")]
        }
        Country::Belgium => {
            vec![Number::new(texts.number_be_dutch(), "1813"), Number::new(texts.number_be_french(), "0800 32 123")]
        }
        Country::UnitedKingdom => vec![Number::new(texts.number_samaritans(), "116 123")],
    }
}
