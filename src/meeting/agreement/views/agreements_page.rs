//! All agreements.

use dioxus::prelude::*;

/// All agreements.
#[component]
pub fn AgreementsPage() -> Element {
    rsx! {}
}
