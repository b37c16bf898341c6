//! A drawing of an exercise.

use dioxus::prelude::*;

use crate::ui::{Icon, IconName};

// Not part of the program: more lines than the rest of the booklet.
static DRAWINGS: Asset = asset!("/assets/exercises/drawings.svg");

/// Drawing number `which` of an exercise, from 1, in the colour of the text around it. Without `words` it is decoration
/// beside a name. A drawing that there is not, as of own exercises, is the sign of this part.
#[component]
pub fn Drawing(
    /// Name of the exercise.
    id: String,
    which: u8,
    /// How many drawings the exercise has.
    positions: u8,
    words: Option<String>,
) -> Element {
    if !(1..=positions).contains(&which) {
        return rsx! {
            span { class: "drawing none", Icon { name: IconName::Exercises } }
        };
    }
    let hidden = words.is_none().then_some("true");
    rsx! {
        svg {
            class: "drawing",
            role: "img",
            "aria-label": words,
            "aria-hidden": hidden,
            r#use { href: "{DRAWINGS}#{id}-{which}" }
        }
    }
}
