//! One thing to tick.

use dioxus::prelude::*;

/// A box to tick with its words, as large to press as a card of [`ChoiceCards`](super::ChoiceCards).
#[component]
pub fn Tick(
    id: String,
    label: String,
    checked: bool,
    /// The id of the text that says what is wrong with it.
    described_by: Option<String>,
    onchange: EventHandler<bool>,
) -> Element {
    rsx! {
        label { class: "choice", r#for: "{id}",
            input {
                id: "{id}",
                r#type: "checkbox",
                checked,
                aria_describedby: described_by,
                onchange: move |event| onchange.call(event.checked()),
            }
            span { "{label}" }
        }
    }
}
