//! What was taken away, and the way to have it back.

use dioxus::prelude::*;

use crate::i18n::use_texts;
use crate::platform::page;
use crate::ui::{Button, Notice, Tone, use_after_render, use_announcer};

/// The notice is said, and its button takes the focus from the one that went away with what it removed.
#[component]
pub fn UndoNotice(
    text: String,
    /// What was removed: with another thing the focus moves again.
    subject: String,
    onundo: EventHandler<()>,
) -> Element {
    let texts = use_texts();
    let announcer = use_announcer();
    let said = text.clone();
    use_after_render(subject, move || {
        page::focus("undo");
        announcer.say(said);
    });
    rsx! {
        Notice { tone: Tone::Good,
            p { dir: "auto", "{text}" }
            Button { id: "undo", onpress: move |()| onundo.call(()), {texts.log_undo()} }
        }
    }
}
