//! All talks.

use dioxus::prelude::*;

/// All talks.
#[component]
pub fn OverviewPage() -> Element {
    rsx! {}
}
