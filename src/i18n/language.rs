//! The languages Reprise speaks.

use serde::{Deserialize, Serialize};

/// A language of the app. Dutch is split, because a physiotherapist is a *fysiotherapeut* in the Netherlands and a
/// *kinesitherapeut* in Flanders (domain.md §9).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Language {
    #[default]
    #[serde(rename = "en")]
    En,
    #[serde(rename = "nl")]
    Nl,
    #[serde(rename = "nl-BE")]
    NlBe,
    #[serde(rename = "fr")]
    Fr,
}

impl Language {
    pub const ALL: [Self; 4] = [Self::En, Self::Nl, Self::NlBe, Self::Fr];

    /// BCP 47 tag, as in `lang` attributes and language files.
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Nl => "nl",
            Self::NlBe => "nl-BE",
            Self::Fr => "fr",
        }
    }

    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// The language's own name for itself: the same in every language, hence no message.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Nl => "Nederlands",
            Self::NlBe => "Nederlands (België)",
            Self::Fr => "français",
        }
    }

    /// The first language of the browser's list that Reprise speaks; English when there is none.
    pub fn preferred<S: AsRef<str>>(tags: &[S]) -> Self {
        tags.iter().find_map(|tag| Self::from_browser_tag(tag.as_ref())).unwrap_or_default()
    }

    fn from_browser_tag(tag: &str) -> Option<Self> {
        let tag = tag.to_ascii_lowercase();
        let mut parts = tag.split('-');
        match (parts.next()?, parts.any(|part| part == "be")) {
            ("en", _) => Some(Self::En),
            ("nl", false) => Some(Self::Nl),
            ("nl", true) => Some(Self::NlBe),
            ("fr", _) => Some(Self::Fr),
            _ => None,
        }
    }
}
