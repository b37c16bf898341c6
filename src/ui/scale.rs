//! A rating from 0 to 10.

use dioxus::prelude::*;

use super::Button;
use super::Look;
use crate::i18n::use_texts;

/// A row of numbers, one radio button each, with words at both ends. Not answered is not 0: no number is on until
/// one is chosen, and the choice can be taken back.
#[component]
pub fn Scale(
    id: String,
    labelled_by: String,
    #[props(default = 0)] min: i64,
    #[props(default = 10)] max: i64,
    lower: Option<String>,
    upper: Option<String>,
    value: Option<i64>,
    onchange: EventHandler<Option<i64>>,
) -> Element {
    let texts = use_texts();
    let ends = lower.is_some() || upper.is_some();
    let (lower, upper) = (lower.unwrap_or_default(), upper.unwrap_or_default());
    rsx! {
        div {
            class: "scale",
            role: "radiogroup",
            aria_labelledby: labelled_by,
            aria_describedby: ends.then(|| format!("{id}-ends")),
            div { class: "scale-numbers",
                for number in min..=max {
                    label { class: "scale-number", key: "{number}",
                        input {
                            id: "{id}-{number}",
                            name: "{id}",
                            r#type: "radio",
                            value: "{number}",
                            checked: value == Some(number),
                            onchange: move |_| onchange.call(Some(number)),
                        }
                        span { "{number}" }
                    }
                }
            }
            if ends {
                p { class: "scale-ends", id: "{id}-ends",
                    span { "{min} = {lower}" }
                    span { "{max} = {upper}" }
                }
            }
            if value.is_some() {
                Button { look: Look::Quiet, onpress: move |()| onchange.call(None), {texts.scale_clear()} }
            }
        }
    }
}
