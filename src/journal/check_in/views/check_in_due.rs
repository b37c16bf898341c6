//! Asks for a check-in, when the person wants to be asked.

use dioxus::prelude::*;

/// Asks for a check-in, when the person wants to be asked.
#[component]
pub fn CheckInDue() -> Element {
    rsx! {}
}
