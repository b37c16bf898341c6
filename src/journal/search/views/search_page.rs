//! Search.

use dioxus::prelude::*;

/// Search.
#[component]
pub fn SearchPage() -> Element {
    rsx! {}
}
