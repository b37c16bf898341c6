//! The languages that have a list of words.

use crate::i18n::Language;

/// Whose words are looked for. Dutch has one list for both countries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordLanguage {
    En,
    Nl,
    Fr,
}

impl WordLanguage {
    pub const ALL: [Self; 3] = [Self::En, Self::Nl, Self::Fr];

    /// The list for texts in this language.
    pub fn of(language: Language) -> Self {
        match language {
            Language::En => Self::En,
            Language::Nl | Language::NlBe => Self::Nl,
            Language::Fr => Self::Fr,
        }
    }

    /// The language by the name it has for itself.
    pub fn language(self) -> Language {
        match self {
            Self::En => Language::En,
            Self::Nl => Language::Nl,
            Self::Fr => Language::Fr,
        }
    }

    /// The list that comes with the app: names of complaints, medicines, treatment and mood.
    pub fn original(self) -> impl Iterator<Item = &'static str> {
        let file = match self {
            Self::En => include_str!("../../../assets/meeting/words.en.txt"),
            Self::Nl => include_str!("../../../assets/meeting/words.nl.txt"),
            Self::Fr => include_str!("../../../assets/meeting/words.fr.txt"),
        };
        file.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
    }
}
