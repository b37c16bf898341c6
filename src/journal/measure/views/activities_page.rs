//! The three activities.

use dioxus::prelude::*;

use crate::work::Elsewhere;

/// The three activities.
#[component]
pub fn ActivitiesPage(elsewhere: Callback<(), Elsewhere>) -> Element {
    let _ = &elsewhere;
    rsx! {}
}
