//! A questionnaire that is not there, or not yet.

use dioxus::prelude::*;

use super::sentences::read_error;
use crate::i18n::use_texts;
use crate::questionnaire::Shelved;
use crate::questionnaire::shelf::use_shelf;
use crate::route::Route;
use crate::ui::{Button, ButtonLink, Look, Notice, PageHeading, Tone};

/// Says what is the matter with the questionnaire `name`, and that the answers are safe.
#[component]
pub fn StateOfShelf(name: String, state: Shelved) -> Element {
    let texts = use_texts();
    let shelf = use_shelf();
    match state {
        Shelved::Ready(_) => rsx! {},
        Shelved::Loading => rsx! {
            p { role: "status", {texts.loading()} }
        },
        Shelved::NotLoaded => rsx! {
            PageHeading { text: texts.questionnaire_not_loaded_title().to_string() }
            Notice { tone: Tone::Warning,
                p { {texts.questionnaire_not_loaded_body()} }
            }
            Button { look: Look::Primary, onpress: move |()| shelf.retry(&name), {texts.try_again()} }
        },
        Shelved::Unreadable(error) => rsx! {
            PageHeading { text: texts.questionnaire_unreadable_title().to_string() }
            Notice { tone: Tone::Warning,
                p { "{read_error(&error, texts)}" }
                p { {texts.answers_are_safe()} }
            }
            ButtonLink { to: Route::MyWorkPage {}, {texts.to_my_work()} }
        },
        Shelved::Missing => rsx! {
            PageHeading { text: texts.questionnaire_missing_title().to_string() }
            Notice { tone: Tone::Warning,
                p { {texts.questionnaire_missing_body()} }
                p { {texts.answers_are_safe()} }
            }
            ButtonLink { to: Route::MyWorkPage {}, {texts.to_my_work()} }
        },
    }
}
