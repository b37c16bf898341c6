//! What was taken away, and the way to have it back.

use dioxus::prelude::*;

use super::{Button, Notice, Tone, use_after_render, use_announcer};
use crate::i18n::use_texts;
use crate::platform::page;

/// The notice is said, and its button takes the focus from the one that went away with what it removed. One at a time
/// on a page.
#[component]
pub fn UndoNotice(
    said: String,
    /// What was removed: with another thing the focus moves again. Without it, with other words.
    #[props(default)]
    subject: String,
    onundo: EventHandler<()>,
) -> Element {
    let texts = use_texts();
    let announcer = use_announcer();
    let to_say = said.clone();
    use_after_render(format!("{subject}{said}"), move || {
        page::focus("undo");
        announcer.say(to_say);
    });
    rsx! {
        Notice { tone: Tone::Good,
            p { dir: "auto", "{said}" }
            Button { id: "undo", onpress: onundo, {texts.undo()} }
        }
    }
}
