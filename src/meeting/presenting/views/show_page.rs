//! Before the sheet or the card fills the screen.

use dioxus::prelude::*;

/// Before the sheet or the card fills the screen.
#[component]
pub fn ShowPage(id: String) -> Element {
    rsx! {}
}
