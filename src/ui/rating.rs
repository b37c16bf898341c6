//! A rating with its question.

use dioxus::prelude::*;

use super::Scale;

/// The question, a [`Scale`] from 0 to 10 with words at both ends, and below it what there is to say about the answer.
#[component]
pub fn Rating(
    id: String,
    label: String,
    lower: String,
    upper: String,
    value: Option<u8>,
    onchange: EventHandler<Option<u8>>,
    children: Element,
) -> Element {
    rsx! {
        div { class: "field",
            p { class: "label", id: "{id}-label", dir: "auto", "{label}" }
            Scale {
                id: id.clone(),
                labelled_by: "{id}-label",
                lower,
                upper,
                value: value.map(i64::from),
                onchange: move |number: Option<i64>| onchange.call(number.and_then(|number| u8::try_from(number).ok())),
            }
            {children}
        }
    }
}
