//! The words that are asked about.

use dioxus::prelude::*;

/// The words that are asked about.
#[component]
pub fn WordsPage() -> Element {
    rsx! {}
}
