//! One of a few, with its question.

use dioxus::prelude::*;

use crate::ui::{ChoiceCards, ChoiceOption};

/// Radio cards side by side; their places in the list are what is chosen. The problem stands below.
pub(super) fn choice(
    id: &str,
    label: &str,
    names: Vec<String>,
    chosen: Option<usize>,
    problem: Option<&str>,
    onchange: EventHandler<usize>,
) -> Element {
    let option = |(code, text): (usize, String)| ChoiceOption { code: code.to_string(), text };
    let options: Vec<ChoiceOption> = names.into_iter().enumerate().map(option).collect();
    rsx! {
        div { class: "field",
            p { id: "{id}-label", class: "label", "{label}" }
            ChoiceCards {
                id: id.to_owned(),
                labelled_by: "{id}-label",
                described_by: problem.map(|_| format!("{id}-problem")),
                options,
                chosen: chosen.map(|at| at.to_string()).into_iter().collect::<Vec<_>>(),
                compact: true,
                onchange: move |(code, _): (String, bool)| {
                    if let Ok(at) = code.parse() {
                        onchange.call(at);
                    }
                },
            }
            if let Some(problem) = problem {
                p { class: "problem", id: "{id}-problem", role: "alert", "{problem}" }
            }
        }
    }
}
