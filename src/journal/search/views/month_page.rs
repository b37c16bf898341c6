//! A month.

use dioxus::prelude::*;

use crate::work::Elsewhere;

/// A month.
#[component]
pub fn MonthPage(month: String, elsewhere: Callback<(), Elsewhere>) -> Element {
    let _ = &month;
    let _ = &elsewhere;
    rsx! {}
}
