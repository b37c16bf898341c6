//! One check-in.

use dioxus::prelude::*;

/// One check-in.
#[component]
pub fn CheckInPage(month: String, id: String) -> Element {
    let _ = &month;
    let _ = &id;
    rsx! {}
}
