//! Talks and checks that wait, for Today.

use dioxus::prelude::*;

/// Talks and checks that wait, for Today.
#[component]
pub fn MeetingDue() -> Element {
    rsx! {}
}
