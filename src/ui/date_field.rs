//! A day, with the device's own calendar.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::field::{Field, described_by};

/// A day. The device shows it in its own way and its own language; stored is the ISO date.
#[component]
pub fn DateField(
    id: String,
    label: Option<String>,
    labelled_by: Option<String>,
    hint: Option<String>,
    problem: Option<String>,
    value: String,
    max: Option<NaiveDate>,
    /// ISO date, or empty while it is not complete.
    oninput: EventHandler<String>,
) -> Element {
    let described_by = described_by(&id, hint.is_some(), problem.is_some());
    let invalid = problem.is_some().then_some("true");
    rsx! {
        Field { id: id.clone(), label, hint, problem,
            div { class: "input-line narrow",
                input {
                    id,
                    r#type: "date",
                    max: max.map(|day| day.to_string()),
                    initial_value: value,
                    aria_labelledby: labelled_by,
                    aria_describedby: described_by,
                    aria_invalid: invalid,
                    oninput: move |event| oninput.call(event.value()),
                }
            }
        }
    }
}
