//! Goals to look back at.

use dioxus::prelude::*;

/// Goals to look back at.
#[component]
pub fn GoalsDue() -> Element {
    rsx! {}
}
