//! The booklet that is not there, or not yet.

use dioxus::prelude::*;

use crate::exercises::booklet::LibraryState;
use crate::exercises::booklet::library::use_library;
use crate::i18n::{use_language, use_texts};
use crate::ui::{Button, Look, Notice, Tone};

/// Says what is the matter with the booklet, and that what the person wrote is safe. Nothing when it is there.
#[component]
pub fn StateOfLibrary(state: LibraryState) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let library = use_library();
    match state {
        LibraryState::Ready(_) => rsx! {},
        LibraryState::Loading => rsx! {
            p { role: "status", {texts.loading()} }
        },
        LibraryState::NotLoaded => rsx! {
            Notice { tone: Tone::Warning,
                p { {texts.booklet_not_loaded()} }
                Button { look: Look::Primary, onpress: move |()| library.retry(language), {texts.try_again()} }
            }
        },
        LibraryState::Unreadable => rsx! {
            Notice { tone: Tone::Warning,
                p { {texts.booklet_unreadable()} }
            }
        },
    }
}
