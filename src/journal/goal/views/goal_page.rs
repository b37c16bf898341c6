//! A goal.

use dioxus::prelude::*;

use crate::work::Elsewhere;

/// A goal.
#[component]
pub fn GoalPage(id: String, elsewhere: Callback<(), Elsewhere>) -> Element {
    let _ = &id;
    let _ = &elsewhere;
    rsx! {}
}
