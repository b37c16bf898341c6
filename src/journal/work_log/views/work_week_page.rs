//! A week.

use dioxus::prelude::*;

/// A week.
#[component]
pub fn WorkWeekPage(monday: String) -> Element {
    let _ = &monday;
    rsx! {}
}
