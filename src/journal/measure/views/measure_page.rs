//! A measure.

use dioxus::prelude::*;

/// A measure.
#[component]
pub fn MeasurePage(id: String) -> Element {
    let _ = &id;
    rsx! {}
}
