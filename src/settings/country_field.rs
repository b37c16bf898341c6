//! Choosing the country.

use dioxus::prelude::*;

use super::{SettingsChange, use_settings};
use crate::i18n::use_texts;
use crate::ui::{ChoiceOption, SelectField};
use crate::work::Country;

/// The country whose rules and phone numbers the guide gives; independent of the language.
#[component]
pub fn CountryField() -> Element {
    let texts = use_texts();
    let (settings, change) = use_settings();
    let options = Country::ALL.map(|country| ChoiceOption {
        code: country.code().to_owned(),
        text: match country {
            Country::Netherlands => texts.country_netherlands(),
            Country::Belgium => texts.country_belgium(),
            Country::UnitedKingdom => texts.country_united_kingdom(),
        }
        .to_string(),
    });
    rsx! {
        SelectField {
            id: "country",
            label: texts.country_label().to_string(),
            hint: texts.country_hint().to_string(),
            options: options.to_vec(),
            chosen: settings.country.code().to_owned(),
            onchange: move |code: String| {
                if let Some(country) = Country::from_code(&code) {
                    change.call(SettingsChange::Country(country));
                }
            },
        }
    }
}
