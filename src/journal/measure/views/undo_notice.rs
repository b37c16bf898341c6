//! Something was taken away, and the way to have it back.

use dioxus::prelude::*;

use crate::i18n::use_texts;
use crate::platform::page;
use crate::ui::{Button, Notice, Tone, use_after_render};

/// Takes the focus when it appears, for the button that was pressed is gone; what it says is read with the button.
#[component]
pub(super) fn UndoNotice(said: String, onundo: EventHandler<()>) -> Element {
    let texts = use_texts();
    use_after_render(said.clone(), || page::focus("measure-undo"));
    rsx! {
        Notice { tone: Tone::Good,
            p { dir: "auto", "{said}" }
            Button { id: "measure-undo", onpress: onundo, {texts.log_undo()} }
        }
    }
}
