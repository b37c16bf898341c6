//! One of many options, in the device's own list.

use dioxus::prelude::*;

use super::ChoiceOption;
use super::field::{Field, described_by};

/// A native list. `placeholder` is the entry for "not chosen" (code: empty).
#[component]
pub fn SelectField(
    id: String,
    label: Option<String>,
    labelled_by: Option<String>,
    hint: Option<String>,
    placeholder: Option<String>,
    options: Vec<ChoiceOption>,
    chosen: String,
    onchange: EventHandler<String>,
) -> Element {
    let described_by = described_by(&id, hint.is_some(), false);
    rsx! {
        Field { id: id.clone(), label, hint,
            div { class: "select",
                select {
                    id,
                    aria_labelledby: labelled_by,
                    aria_describedby: described_by,
                    onchange: move |event| onchange.call(event.value()),
                    if let Some(placeholder) = placeholder {
                        option { value: "", selected: chosen.is_empty(), "{placeholder}" }
                    }
                    for option in options {
                        option {
                            key: "{option.code}",
                            value: "{option.code}",
                            selected: option.code == chosen,
                            "{option.text}"
                        }
                    }
                }
            }
        }
    }
}
