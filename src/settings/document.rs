//! The settings document and the changes a person makes to it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::i18n::Language;
use crate::storage::Document;
use crate::work::{Country, iso};

/// The person's choices about the app. One document, `reprise/settings`; `public/early.js` reads theme, language and
/// text size from it before the first paint.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Settings {
    pub language: Language,
    pub country: Country,
    #[serde(default)]
    pub theme: Theme,
    #[serde(default)]
    pub text_size: TextSize,
    /// The day the welcome screen was read; `None` shows it.
    #[serde(default, deserialize_with = "iso::read")]
    pub welcomed: Option<NaiveDate>,
}

impl Document for Settings {
    const KIND: &'static str = "settings";
    const VERSION: u32 = 1;
}

impl Settings {
    /// The choices before the person made any: language and country as the browser suggests.
    pub fn first(browser_languages: &[String]) -> Self {
        Self {
            language: Language::preferred(browser_languages),
            country: Country::preferred(browser_languages),
            theme: Theme::default(),
            text_size: TextSize::default(),
            welcomed: None,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

impl Theme {
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// As stored and as in the root element's `data-theme`.
    pub fn code(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// Size of all text, on top of the browser's own setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TextSize {
    #[default]
    Normal,
    /// 120 %.
    Large,
    /// 140 %.
    Largest,
}

impl TextSize {
    pub const ALL: [Self; 3] = [Self::Normal, Self::Large, Self::Largest];

    /// As stored and as in the root element's `data-text-size`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Large => "large",
            Self::Largest => "largest",
        }
    }
}

/// One choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettingsChange {
    Language(Language),
    Country(Country),
    Theme(Theme),
    TextSize(TextSize),
    Welcomed(NaiveDate),
}

impl SettingsChange {
    /// The settings with this choice made.
    pub fn apply(self, mut settings: Settings) -> Settings {
        match self {
            Self::Language(language) => settings.language = language,
            Self::Country(country) => settings.country = country,
            Self::Theme(theme) => settings.theme = theme,
            Self::TextSize(size) => settings.text_size = size,
            Self::Welcomed(day) => settings.welcomed = Some(day),
        }
        settings
    }
}
