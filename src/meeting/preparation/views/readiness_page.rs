//! Ready or not, for the person alone.

use dioxus::prelude::*;

/// Ready or not, for the person alone.
#[component]
pub fn ReadinessPage(id: String) -> Element {
    rsx! {}
}
