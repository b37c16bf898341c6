//! Which fields a check-in has.

use dioxus::prelude::*;

/// Which fields a check-in has.
#[component]
pub fn CheckInFieldsPage() -> Element {
    rsx! {}
}
