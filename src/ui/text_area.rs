//! As many words as the person wants.

use dioxus::prelude::*;

use super::field::{Field, described_by};

/// Several lines of text. Like [`super::TextField`] the browser keeps what is typed.
#[component]
pub fn TextArea(
    id: String,
    label: Option<String>,
    labelled_by: Option<String>,
    hint: Option<String>,
    problem: Option<String>,
    value: String,
    #[props(default = 5)] rows: u8,
    oninput: EventHandler<String>,
) -> Element {
    let described_by = described_by(&id, hint.is_some(), problem.is_some());
    let invalid = problem.is_some().then_some("true");
    rsx! {
        Field { id: id.clone(), label, hint, problem,
            textarea {
                id,
                dir: "auto",
                rows: "{rows}",
                initial_value: value,
                aria_labelledby: labelled_by,
                aria_describedby: described_by,
                aria_invalid: invalid,
                oninput: move |event| oninput.call(event.value()),
            }
        }
    }
}
