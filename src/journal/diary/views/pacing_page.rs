//! A worksheet.

use dioxus::prelude::*;

/// A worksheet.
#[component]
pub fn PacingPage(id: String) -> Element {
    let _ = &id;
    rsx! {}
}
