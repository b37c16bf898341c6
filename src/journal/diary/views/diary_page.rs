//! A day.

use dioxus::prelude::*;

/// A day.
#[component]
pub fn DiaryPage(day: String) -> Element {
    let _ = &day;
    rsx! {}
}
