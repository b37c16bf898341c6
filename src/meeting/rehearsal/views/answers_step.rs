//! If they say …

use dioxus::prelude::*;

use crate::meeting::preparation::OpenMeeting;

/// If they say …
#[component]
pub fn AnswersStep(open: OpenMeeting) -> Element {
    rsx! {}
}
