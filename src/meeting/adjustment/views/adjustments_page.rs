//! The menu of adjustments.

use dioxus::prelude::*;

use crate::work::WorkSaid;

/// The menu of adjustments.
#[component]
pub fn AdjustmentsPage(id: String, said: Callback<(), WorkSaid>) -> Element {
    rsx! {}
}
