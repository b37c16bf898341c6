//! An own measure.

use dioxus::prelude::*;

/// An own measure.
#[component]
pub fn OwnMeasurePage(id: String) -> Element {
    let _ = &id;
    rsx! {}
}
