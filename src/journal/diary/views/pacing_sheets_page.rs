//! All worksheets.

use dioxus::prelude::*;

/// All worksheets.
#[component]
pub fn PacingSheetsPage() -> Element {
    rsx! {}
}
