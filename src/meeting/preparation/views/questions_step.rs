//! What to ask the employer.

use dioxus::prelude::*;

use crate::meeting::preparation::OpenMeeting;

/// What to ask the employer.
#[component]
pub fn QuestionsStep(open: OpenMeeting) -> Element {
    rsx! {}
}
