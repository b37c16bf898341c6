//! Something was taken away, and can come back.

use dioxus::prelude::*;

use crate::i18n::use_texts;
use crate::platform::page;
use crate::ui::{Button, Look, Notice, Tone, use_after_render};

/// Says what was taken away. The button to take it back gets the focus: the one that was pressed is gone.
#[component]
pub(super) fn UndoNotice(
    said: String,
    /// What was taken away: another one takes the focus again.
    subject: String,
    onundo: EventHandler<()>,
) -> Element {
    let texts = use_texts();
    use_after_render(subject, || page::focus("goal-undo"));
    rsx! {
        Notice { tone: Tone::Good,
            p { "{said}" }
            Button {
                id: "goal-undo",
                look: Look::Quiet,
                onpress: move |()| {
                    onundo.call(());
                    page::focus("page-heading");
                },
                {texts.goal_undo()}
            }
        }
    }
}
