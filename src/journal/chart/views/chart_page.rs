//! A chart.

use dioxus::prelude::*;

use crate::work::Elsewhere;

/// A chart.
#[component]
pub fn ChartPage(line: String, other: Option<String>, elsewhere: Callback<(), Elsewhere>) -> Element {
    let _ = &line;
    let _ = &other;
    let _ = &elsewhere;
    rsx! {}
}
