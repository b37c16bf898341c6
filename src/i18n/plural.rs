//! Plural forms of whole numbers (Unicode CLDR, cardinal rules of en, nl and fr).

use super::Language;

/// The two forms these languages have for numbers below a million.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Plural {
    One,
    Other,
}

impl Plural {
    /// French says "0 minute"; English and Dutch use the plural for zero.
    pub(super) fn of(language: Language, number: u32) -> Self {
        match (language, number) {
            (_, 1) | (Language::Fr, 0) => Self::One,
            _ => Self::Other,
        }
    }
}
