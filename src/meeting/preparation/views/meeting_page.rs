//! One talk.

use dioxus::prelude::*;

/// One talk.
#[component]
pub fn MeetingPage(id: String) -> Element {
    rsx! {}
}
