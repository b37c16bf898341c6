//! What the talk is for.

use dioxus::prelude::*;

use crate::meeting::preparation::OpenMeeting;

/// What the talk is for.
#[component]
pub fn AimStep(open: OpenMeeting) -> Element {
    rsx! {}
}
