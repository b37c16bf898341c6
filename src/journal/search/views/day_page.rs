//! A day.

use dioxus::prelude::*;

use crate::work::Elsewhere;

/// A day.
#[component]
pub fn DayPage(day: String, elsewhere: Callback<(), Elsewhere>) -> Element {
    let _ = &day;
    let _ = &elsewhere;
    rsx! {}
}
