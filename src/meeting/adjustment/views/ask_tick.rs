//! "I will ask this."

use dioxus::prelude::*;

use crate::i18n::use_texts;
use crate::meeting::preparation::MeetingChange;

/// A tick. When enough is asked already, it stays off and says why.
#[component]
pub(super) fn AskTick(
    /// Of the proposal.
    id: String,
    asked: bool,
    can_ask: bool,
    /// What is proposed, for those who do not see what stands beside it.
    about: String,
    onchange: Callback<MeetingChange>,
) -> Element {
    let texts = use_texts();
    let mut refused = use_signal(|| false);
    let says_why = refused() && !can_ask;
    let field = format!("proposal-{id}-ask");
    let label = match about.trim() {
        "" => texts.proposal_ask().to_owned(),
        about => texts.proposal_ask_named(about),
    };
    rsx! {
        label { class: "share-mark", r#for: "{field}",
            input {
                id: "{field}",
                r#type: "checkbox",
                checked: asked,
                aria_label: label,
                aria_describedby: says_why.then(|| format!("{field}-problem")),
                // The browser would tick it although nothing is changed.
                onclick: move |event| {
                    if !asked && !can_ask {
                        event.prevent_default();
                        refused.set(true);
                    }
                },
                onchange: move |event| onchange.call(MeetingChange::Ask(id.clone(), event.checked())),
            }
            span { {texts.proposal_ask()} }
        }
        if says_why {
            p { class: "problem", id: "{field}-problem", role: "alert", {texts.proposal_ask_full()} }
        }
    }
}
