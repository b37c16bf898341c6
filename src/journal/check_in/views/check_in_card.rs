//! The check-in to be made now.

use dioxus::prelude::*;

/// The check-in to be made now.
#[component]
pub fn CheckInCard() -> Element {
    rsx! {}
}
