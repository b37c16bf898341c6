//! What the fields for a day and for a time are made of.

use dioxus::prelude::*;

use super::field::{Field, described_by};

/// What stands around the input, and what is in it.
pub(super) struct Picker {
    pub(super) id: String,
    pub(super) label: Option<String>,
    pub(super) labelled_by: Option<String>,
    pub(super) hint: Option<String>,
    pub(super) problem: Option<String>,
    /// As HTML writes it.
    pub(super) value: Option<String>,
    pub(super) max: Option<String>,
}

impl Picker {
    /// An input of this HTML type, which the device shows in its own way and language.
    pub(super) fn view(self, r#type: &'static str, mut oninput: impl FnMut(String) + 'static) -> Element {
        let Self { id, label, labelled_by, hint, problem, value, max } = self;
        let described_by = described_by(&id, hint.is_some(), problem.is_some());
        let invalid = problem.is_some().then_some("true");
        rsx! {
            Field { id: id.clone(), label, hint, problem,
                div { class: "input-line narrow",
                    input {
                        id,
                        r#type,
                        max,
                        initial_value: value,
                        aria_labelledby: labelled_by,
                        aria_describedby: described_by,
                        aria_invalid: invalid,
                        oninput: move |event| oninput(event.value()),
                    }
                }
            }
        }
    }
}
