//! One line of text.

use dioxus::prelude::*;

use super::field::{Field, described_by};

/// One line of text. The browser keeps what is typed (the value is only set when the field appears), so the caret
/// never jumps and no failed save can take words away.
#[component]
pub fn TextField(
    id: String,
    label: Option<String>,
    labelled_by: Option<String>,
    hint: Option<String>,
    problem: Option<String>,
    value: String,
    /// Which keyboard a phone should show, as in the HTML attribute.
    #[props(default = "text")]
    inputmode: &'static str,
    unit: Option<String>,
    oninput: EventHandler<String>,
) -> Element {
    let described_by = described_by(&id, hint.is_some(), problem.is_some());
    let invalid = problem.is_some().then_some("true");
    let narrow = inputmode != "text";
    rsx! {
        Field { id: id.clone(), label, hint, problem,
            div { class: if narrow { "input-line narrow" } else { "input-line" },
                input {
                    id,
                    r#type: "text",
                    dir: "auto",
                    inputmode,
                    autocomplete: "off",
                    initial_value: value,
                    aria_labelledby: labelled_by,
                    aria_describedby: described_by,
                    aria_invalid: invalid,
                    oninput: move |event| oninput.call(event.value()),
                }
                if let Some(unit) = unit {
                    span { class: "unit", "{unit}" }
                }
            }
        }
    }
}
