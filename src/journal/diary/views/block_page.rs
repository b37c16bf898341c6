//! A block.

use dioxus::prelude::*;

/// A block.
#[component]
pub fn BlockPage(month: String, id: String) -> Element {
    let _ = &month;
    let _ = &id;
    rsx! {}
}
