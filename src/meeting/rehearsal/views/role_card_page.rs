//! What a friend reads who plays the manager.

use dioxus::prelude::*;

/// What a friend reads who plays the manager.
#[component]
pub fn RoleCardPage(id: String) -> Element {
    rsx! {}
}
