//! Agreements under each other.

use dioxus::prelude::*;

use super::words::{agreement_name, state_words};
use crate::clock;
use crate::i18n::{Language, texts};
use crate::meeting::At;
use crate::meeting::agreement::Agreement;
use crate::route::Route;

/// Each with the way to its page and how it stands.
pub(super) fn agreement_list(agreements: &[(String, Agreement)], shown: usize, language: Language) -> Element {
    let texts = texts(language);
    let today = clock::today();
    rsx! {
        ul { class: "items", role: "list",
            for (id , agreement) in agreements.iter().take(shown) {
                li { key: "{id}",
                    Link {
                        id: "agreement-{id}",
                        class: "agreement-name",
                        to: Route::MeetingPages { at: At::Agreement(id.clone()) },
                        dir: "auto",
                        "{agreement_name(&agreement.what, texts)}"
                    }
                    p { class: "hint", dir: "auto", "{state_words(agreement, today, language)}" }
                }
            }
        }
    }
}
