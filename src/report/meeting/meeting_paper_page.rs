//! A paper on screen.

use dioxus::prelude::*;

use crate::meeting::sharing::PaperKind;

/// The paper exactly as it will be printed.
#[component]
pub fn MeetingPaperPage(id: String, kind: PaperKind) -> Element {
    rsx! {}
}
