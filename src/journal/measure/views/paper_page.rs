//! Scores from paper.

use dioxus::prelude::*;

/// Scores from paper.
#[component]
pub fn PaperPage() -> Element {
    rsx! {}
}
