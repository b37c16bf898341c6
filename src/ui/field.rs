//! What every typed field has around it: label, hint, and the sentence that says what is wrong.

use dioxus::prelude::*;

/// Ids of the texts that belong to the field `id`, for `aria-describedby`.
pub(super) fn described_by(id: &str, hint: bool, problem: bool) -> Option<String> {
    let mut ids = Vec::new();
    if problem {
        ids.push(format!("{id}-problem"));
    }
    if hint {
        ids.push(format!("{id}-hint"));
    }
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// Label above, hint under it, then the input, then the problem. Without a label the input names itself otherwise.
#[component]
pub(super) fn Field(
    id: String,
    label: Option<String>,
    hint: Option<String>,
    problem: Option<String>,
    children: Element,
) -> Element {
    rsx! {
        div { class: "field",
            if let Some(label) = label {
                label { r#for: "{id}", "{label}" }
            }
            if let Some(hint) = hint {
                p { class: "hint", id: "{id}-hint", "{hint}" }
            }
            {children}
            if let Some(problem) = problem {
                p { class: "problem", id: "{id}-problem", role: "alert", "{problem}" }
            }
        }
    }
}
