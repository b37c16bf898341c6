//! The rehearsal.

use dioxus::prelude::*;

/// The rehearsal.
#[component]
pub fn RehearsalPage(id: String) -> Element {
    rsx! {}
}
