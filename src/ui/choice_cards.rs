//! One or several of a few options, as cards that are easy to hit.

use dioxus::prelude::*;

/// An option: what is stored, and what the person reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChoiceOption {
    pub code: String,
    pub text: String,
}

/// Radio cards, or checkbox cards when `several`. Native inputs, so keyboard and screen reader work as everywhere.
#[component]
pub fn ChoiceCards(
    /// Unique on the page; the inputs' ids start with it.
    id: String,
    /// Id of the element that holds the question.
    labelled_by: String,
    #[props(default)] described_by: Option<String>,
    options: Vec<ChoiceOption>,
    chosen: Vec<String>,
    #[props(default)] several: bool,
    /// Side by side where there is room, for short words.
    #[props(default)]
    compact: bool,
    /// The option that was pressed, and whether it is on now.
    onchange: EventHandler<(String, bool)>,
) -> Element {
    let kind = if several { "checkbox" } else { "radio" };
    let role = if several { "group" } else { "radiogroup" };
    let class = if compact { "choices compact" } else { "choices" };
    rsx! {
        div { class, role, aria_labelledby: labelled_by, aria_describedby: described_by,
            for (index , option) in options.into_iter().enumerate() {
                label { class: "choice", key: "{option.code}",
                    input {
                        id: "{id}-{index}",
                        name: "{id}",
                        r#type: kind,
                        value: "{option.code}",
                        checked: chosen.contains(&option.code),
                        // A radio button only ever reports being switched on, and `checked()` knows checkboxes alone.
                        onchange: move |event| onchange.call((option.code.clone(), !several || event.checked())),
                    }
                    span { "{option.text}" }
                }
            }
        }
    }
}
