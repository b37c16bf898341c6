//! A sheet of paper on the page: things that belong together.

use dioxus::prelude::*;

/// A card with an optional heading of level 2.
#[component]
pub fn Card(heading: Option<String>, children: Element) -> Element {
    rsx! {
        section { class: "card",
            if let Some(heading) = heading {
                h2 { "{heading}" }
            }
            {children}
        }
    }
}
