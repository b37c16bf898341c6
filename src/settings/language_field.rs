//! Choosing the language.

use dioxus::prelude::*;

use super::{SettingsChange, use_settings};
use crate::i18n::{Language, use_texts};
use crate::ui::{ChoiceOption, SelectField};

/// The languages, each in its own words. Takes effect at once, everywhere.
#[component]
pub fn LanguageField() -> Element {
    let texts = use_texts();
    let (settings, change) = use_settings();
    let options = Language::ALL
        .map(|language| ChoiceOption { code: language.tag().to_owned(), text: language.own_name().to_owned() });
    rsx! {
        SelectField {
            id: "language",
            label: texts.language_label().to_string(),
            options: options.to_vec(),
            chosen: settings.language.tag().to_owned(),
            onchange: move |tag: String| {
                if let Some(language) = Language::from_tag(&tag) {
                    change.call(SettingsChange::Language(language));
                }
            },
        }
    }
}
