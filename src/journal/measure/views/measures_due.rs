//! Measures that are due.

use dioxus::prelude::*;

/// Measures that are due.
#[component]
pub fn MeasuresDue() -> Element {
    rsx! {}
}
