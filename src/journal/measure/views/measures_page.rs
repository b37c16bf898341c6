//! All measures.

use dioxus::prelude::*;

/// All measures.
#[component]
pub fn MeasuresPage() -> Element {
    rsx! {}
}
