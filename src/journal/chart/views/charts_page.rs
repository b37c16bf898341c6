//! All charts.

use dioxus::prelude::*;

/// All charts.
#[component]
pub fn ChartsPage() -> Element {
    rsx! {}
}
