//! All goals.

use dioxus::prelude::*;

/// All goals.
#[component]
pub fn GoalsPage() -> Element {
    rsx! {}
}
