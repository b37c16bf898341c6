//! The settings page.

use dioxus::prelude::*;

use super::data::DataSection;
use super::safety::At;
use super::{CountryField, LanguageField, SettingsChange, TextSize, Theme, use_settings};
use crate::i18n::use_texts;
use crate::route::Route;
use crate::ui::{ButtonLink, Card, ChoiceCards, ChoiceOption, IconName, Look, PageHeading};

/// Language, country, looks, and the data on this device.
#[component]
pub fn SettingsPage() -> Element {
    let texts = use_texts();
    let (settings, change) = use_settings();
    let themes = Theme::ALL.map(|theme| ChoiceOption {
        code: theme.code().to_owned(),
        text: match theme {
            Theme::System => texts.theme_system(),
            Theme::Light => texts.theme_light(),
            Theme::Dark => texts.theme_dark(),
        }
        .to_string(),
    });
    let sizes = TextSize::ALL.map(|size| ChoiceOption {
        code: size.code().to_owned(),
        text: match size {
            TextSize::Normal => texts.text_size_normal(),
            TextSize::Large => texts.text_size_large(),
            TextSize::Largest => texts.text_size_largest(),
        }
        .to_string(),
    });
    let set_theme = move |(code, _): (String, bool)| {
        if let Some(theme) = Theme::ALL.into_iter().find(|theme| theme.code() == code) {
            change.call(SettingsChange::Theme(theme));
        }
    };
    let set_size = move |(code, _): (String, bool)| {
        if let Some(size) = TextSize::ALL.into_iter().find(|size| size.code() == code) {
            change.call(SettingsChange::TextSize(size));
        }
    };
    rsx! {
        PageHeading { text: texts.settings_title().to_string() }
        Card {
            LanguageField {}
            CountryField {}
        }
        Card {
            h2 { id: "theme-heading", {texts.theme_heading()} }
            ChoiceCards {
                id: "theme",
                labelled_by: "theme-heading",
                compact: true,
                options: themes.to_vec(),
                chosen: vec![settings.theme.code().to_owned()],
                onchange: set_theme,
            }
            h2 { id: "text-size-heading", {texts.text_size_heading()} }
            ChoiceCards {
                id: "text-size",
                labelled_by: "text-size-heading",
                compact: true,
                options: sizes.to_vec(),
                chosen: vec![settings.text_size.code().to_owned()],
                onchange: set_size,
            }
        }
        Card { heading: texts.safety_title().to_string(),
            p { {texts.safety_lead()} }
            ButtonLink {
                look: Look::Primary,
                icon: IconName::Forward,
                to: Route::SafetyPages { at: At::Overview },
                {texts.safety_open()}
            }
        }
        Card { heading: texts.import_title().to_string(),
            p { {texts.import_lead()} }
            ButtonLink { icon: IconName::Forward, to: Route::ImportPage {}, {texts.import_open()} }
        }
        DataSection {}
    }
}
