//! All weeks.

use dioxus::prelude::*;

/// All weeks.
#[component]
pub fn WorkLogPage() -> Element {
    rsx! {}
}
