//! A passphrase or a code, hidden until the person wants to see it.

use dioxus::prelude::*;

/// A field for a secret. The browser keeps what is typed, as in every field, and is asked not to remember it: it is
/// no password of an account.
#[component]
pub fn SecretField(
    id: String,
    label: String,
    hint: Option<String>,
    problem: Option<String>,
    shown: bool,
    /// The phone shows its keys for numbers.
    #[props(default)]
    digits: bool,
    oninput: EventHandler<String>,
) -> Element {
    let described_by = match (&problem, &hint) {
        (Some(_), Some(_)) => Some(format!("{id}-problem {id}-hint")),
        (Some(_), None) => Some(format!("{id}-problem")),
        (None, Some(_)) => Some(format!("{id}-hint")),
        (None, None) => None,
    };
    let invalid = problem.is_some().then_some("true");
    rsx! {
        div { class: "field",
            label { r#for: "{id}", "{label}" }
            if let Some(hint) = hint {
                p { class: "hint", id: "{id}-hint", "{hint}" }
            }
            div { class: "input-line",
                input {
                    id: "{id}",
                    r#type: if shown { "text" } else { "password" },
                    inputmode: if digits { "numeric" } else { "text" },
                    autocomplete: "off",
                    autocapitalize: "none",
                    spellcheck: "false",
                    aria_describedby: described_by,
                    aria_invalid: invalid,
                    oninput: move |event| oninput.call(event.value()),
                }
            }
            if let Some(problem) = problem {
                p { class: "problem", id: "{id}-problem", role: "alert", "{problem}" }
            }
        }
    }
}
