//! The page for when a part of the app failed.

use dioxus::prelude::*;

use crate::i18n::use_texts;
use crate::platform::page;
use crate::ui::{Button, Look, Notice, Tone};

/// Says that the data is safe and offers to load the app again.
#[component]
pub fn ErrorView() -> Element {
    let texts = use_texts();
    rsx! {
        main { id: "content",
            h1 { {texts.error_title()} }
            Notice { tone: Tone::Warning,
                p { {texts.error_body()} }
            }
            Button { look: Look::Primary, onpress: |()| page::reload(), {texts.error_reload()} }
        }
    }
}
