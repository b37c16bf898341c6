//! Cycles.

use dioxus::prelude::*;

/// Cycles.
#[component]
pub fn CyclesPage() -> Element {
    rsx! {}
}
