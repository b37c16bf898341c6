//! A number, typed.

use dioxus::prelude::*;

use super::TextField;

/// A number with its unit. A text input with a number keyboard: `type=number` throws away what it cannot read, and
/// nothing a person typed may be thrown away.
#[component]
pub fn NumberField(
    id: String,
    label: Option<String>,
    labelled_by: Option<String>,
    hint: Option<String>,
    problem: Option<String>,
    value: String,
    unit: Option<String>,
    /// Whole numbers only: phones then show a keyboard without a decimal sign.
    #[props(default)]
    whole: bool,
    oninput: EventHandler<String>,
) -> Element {
    let inputmode = if whole { "numeric" } else { "decimal" };
    rsx! {
        TextField { id, label, labelled_by, hint, problem, value, unit, inputmode, oninput }
    }
}
