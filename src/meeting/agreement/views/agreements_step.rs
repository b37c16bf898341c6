//! What was agreed in this talk.

use dioxus::prelude::*;

use crate::meeting::preparation::OpenMeeting;

/// What was agreed in this talk.
#[component]
pub fn AgreementsStep(open: OpenMeeting) -> Element {
    rsx! {}
}
