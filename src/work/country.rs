//! The country whose rules, professionals and phone numbers the texts speak of.

use dioxus::prelude::*;
use serde::{Deserialize, Serialize};

/// Independent of the language: a French speaker may work in the Netherlands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Country {
    #[serde(rename = "NL")]
    Netherlands,
    #[serde(rename = "BE")]
    Belgium,
    #[default]
    #[serde(rename = "UK")]
    UnitedKingdom,
}

impl Country {
    pub const ALL: [Self; 3] = [Self::Netherlands, Self::Belgium, Self::UnitedKingdom];

    /// As stored and as used in form values.
    pub fn code(self) -> &'static str {
        match self {
            Self::Netherlands => "NL",
            Self::Belgium => "BE",
            Self::UnitedKingdom => "UK",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|country| country.code() == code)
    }

    /// A first guess from the browser's languages: the first region that is known, else where the first language
    /// is mostly spoken among the three countries.
    pub fn preferred<S: AsRef<str>>(tags: &[S]) -> Self {
        let tags: Vec<String> = tags.iter().map(|tag| tag.as_ref().to_ascii_lowercase()).collect();
        tags.iter()
            .find_map(|tag| match tag.rsplit('-').next()? {
                "be" => Some(Self::Belgium),
                "gb" | "uk" => Some(Self::UnitedKingdom),
                "nl" if tag.contains('-') => Some(Self::Netherlands),
                _ => None,
            })
            .or_else(|| {
                tags.iter().find_map(|tag| match tag.split('-').next()? {
                    "nl" => Some(Self::Netherlands),
                    "fr" => Some(Self::Belgium),
                    "en" => Some(Self::UnitedKingdom),
                    _ => None,
                })
            })
            .unwrap_or_default()
    }
}

/// The chosen country. Provided by the app.
pub fn use_country() -> Signal<Country> {
    use_context::<Signal<Country>>()
}

#[cfg(test)]
mod tests {
    use super::Country;

    #[track_caller]
    fn check(tags: &[&str], expected: Country) {
        assert_eq!(Country::preferred(tags), expected, "{tags:?}");
    }

    #[test]
    fn first_guess_follows_region_then_language() {
        check(&["nl-BE", "nl"], Country::Belgium);
        check(&["nl"], Country::Netherlands);
        check(&["en", "nl-NL"], Country::Netherlands);
        check(&["fr-FR", "fr"], Country::Belgium);
        check(&["en-US", "en"], Country::UnitedKingdom);
        check(&["de-DE"], Country::UnitedKingdom);
        check(&[], Country::UnitedKingdom);
    }
}
