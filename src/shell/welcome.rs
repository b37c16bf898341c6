//! The first screen a person ever sees.

use dioxus::prelude::*;

use crate::clock;
use crate::i18n::use_texts;
use crate::settings::{CountryField, LanguageField, SettingsChange, use_settings};
use crate::ui::{Button, Card, Look, PageHeading};

/// What the app is, whose it is not, where the words stay (domain.md §6.2); language and country as guessed from the
/// browser, to be corrected here. One button, and in.
#[component]
pub(super) fn Welcome() -> Element {
    let texts = use_texts();
    let (_, change) = use_settings();
    let enter = move |event: FormEvent| {
        event.prevent_default();
        change.call(SettingsChange::Welcomed(clock::today()));
    };
    rsx! {
        PageHeading { text: texts.welcome_title().to_string() }
        p { class: "lead", {texts.welcome_lead()} }
        form { onsubmit: enter,
            Card {
                ul { class: "promises",
                    li { {texts.line_stays_here()} }
                    li { {texts.line_independent()} }
                    li { {texts.line_you_decide()} }
                    li { {texts.line_no_replacement()} }
                }
            }
            Card {
                LanguageField {}
                CountryField {}
            }
            Button { look: Look::Primary, {texts.welcome_start()} }
        }
    }
}
